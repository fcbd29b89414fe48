import SalesCore

/// Reads what models really return: JSON in fences, with prose around it, cut off, or half right.
enum DraftReader {
    static let mostSentences = 60

    /// None where no draft can be found in the answer.
    static func draft(from answer: String) -> Draft? {
        guard let json = LenientJSON.firstObject(in: answer, withAnyOf: ["sentences", "headline"])
        else { return nil }
        let sentences = (json["sentences"]?.items ?? []).prefix(mostSentences)
            .compactMap(sentence)
        let headline = json["headline"].flatMap(sentence)
        guard headline != nil || !sentences.isEmpty else { return nil }
        return Draft(headline: headline.map(asHeadline), sentences: sentences)
    }

    /// An object with a `text`, or the bare text.
    private static func sentence(_ json: LenientJSON) -> DraftSentence? {
        guard let source = json.text ?? json["text"]?.text else { return nil }
        let text = tidied(source)
        guard !text.isEmpty else { return nil }
        let cited = json["facts"]?.items?.compactMap(\.text).map(bareID)
        return DraftSentence(
            text: text, facts: cited ?? SlotText(text).slots, finding: json["finding"]?.text,
            origin: .model)
    }

    private static func asHeadline(_ sentence: DraftSentence) -> DraftSentence {
        guard sentence.text.hasSuffix("."), !sentence.text.hasSuffix("..") else { return sentence }
        return DraftSentence(
            text: String(sentence.text.dropLast()), facts: sentence.facts,
            finding: sentence.finding, origin: sentence.origin)
    }

    /// `{{f3}}` in a list of ids means f3.
    private static func bareID(_ id: String) -> String {
        id.filter { !"{} ".contains($0) }.lowercased()
    }

    /// One line, single spaces, no control characters.
    private static func tidied(_ text: String) -> String {
        var result = ""
        var wasSpace = true
        for scalar in text.unicodeScalars {
            let isSpace =
                scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
                || scalar.properties.generalCategory == .format
            if !isSpace { result.unicodeScalars.append(scalar) } else if !wasSpace { result += " " }
            wasSpace = isSpace
        }
        return result.hasSuffix(" ") ? String(result.dropLast()) : result
    }
}
