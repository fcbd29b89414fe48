import SalesCore

/// A member's name as it may stand in a sentence or a prompt: data, never words of ours.
enum MemberName {
    /// Longer names are cut: a cell may hold a page.
    static let longest = 80

    /// In a sentence: plain where it reads as a name, in double quotes where its punctuation
    /// could be taken for ours.
    static func written(_ name: String) -> String {
        let clean = cleaned(name)
        let needsQuotes = clean.unicodeScalars.contains { scalar in
            ".,;:!?\"“”".unicodeScalars.contains(scalar)
        }
        guard needsQuotes else { return clean }
        return "\""
            + clean.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "'") + "\""
    }

    /// Without control and formatting characters, runs of space as one, cut in length.
    static func cleaned(_ name: String) -> String {
        var result = ""
        var wasSpace = true
        for scalar in name.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator,
                .surrogate, .privateUse, .unassigned:
                if !wasSpace { result.append(" ") }
                wasSpace = true
            default:
                // A slot is ours alone; a name must not look like one.
                let isBrace = scalar == "{" || scalar == "}"
                result.unicodeScalars.append(isBrace ? "|" : scalar)
                wasSpace = false
            }
        }
        if result.hasSuffix(" ") { result.removeLast() }
        guard result.unicodeScalars.count > longest else { return result }
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: result.unicodeScalars.prefix(longest - 1))
        return String(cut) + "…"
    }
}
