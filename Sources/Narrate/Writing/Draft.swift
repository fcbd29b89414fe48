import SalesCore

/// What a writer hands in: sentences whose numbers, names and periods are slots.
struct Draft: Hashable, Sendable {
    /// None where a model left it out.
    var headline: DraftSentence?
    var sentences: [DraftSentence]
}

struct DraftSentence: Hashable, Sendable {
    /// With slots such as `{{f3}}`.
    let text: String
    /// Ids that the writer says it used; for the template, those it did use.
    let facts: [String]
    let finding: String?
    let origin: SentenceOrigin
}
