import SalesCore

/// The words around the narrative, in its language.
///
/// Each is known by its English, with `%1`, `%2` … for what is filled in.
extension ReportLanguage {
    func page(_ phrase: String, _ values: String...) -> String {
        let known =
            switch self {
            case .english: phrase
            case .german: GermanPage.phrases[phrase] ?? phrase
            }
        var text = ""
        var rest = known[...]
        while let mark = rest.firstIndex(of: "%") {
            let next = rest.index(after: mark)
            text += rest[..<mark]
            if next < rest.endIndex, let place = rest[next].wholeNumberValue,
                values.indices.contains(place - 1)
            {
                text += values[place - 1]
                rest = rest[rest.index(after: next)...]
            } else {
                text += "%"
                rest = rest[next...]
            }
        }
        return text + rest
    }
}

extension ReportContent {
    /// What the narrative is written in, and so the page around it.
    var language: ReportLanguage { checked.narrative.language ?? .english }
}
