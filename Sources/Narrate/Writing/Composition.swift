import SalesCore

/// Headline and sentences as the one text that is checked, and where each stands in it.
///
/// The text is the same as `Narrative.text`; a test holds the two together.
struct Composition: Sendable {
    let headline: FilledSentence
    let sentences: [FilledSentence]

    var all: [FilledSentence] { [headline] + sentences }

    var text: String {
        let body = sentences.map(\.text).joined(separator: " ")
        return body.isEmpty ? headline.text : headline.text + "\n\n" + body
    }

    /// In Unicode scalars of the text, the headline's first.
    var ranges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = 0
        for (index, sentence) in all.enumerated() {
            if index > 0 { position += index == 1 ? 2 : 1 }
            let end = position + sentence.text.unicodeScalars.count
            ranges.append(position..<end)
            position = end
        }
        return ranges
    }
}
