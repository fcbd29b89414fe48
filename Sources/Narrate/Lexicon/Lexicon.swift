/// Every phrase the checker knows in English, found by its first word, the longest first.
struct Lexicon: Sendable {
    static let english = Lexicon(
        IdiomWords.entries + CauseWords.entries + DirectionWords.entries + ComparisonWords.entries
            + RankWords.entries
            + RoleWords.entries
            + RivalWords.entries + TargetWords.entries + UndecidableWords.entries
            + RangeWords.entries + PlainWords.entries + ProseWords.entries
            + ProfitWords.entries + SteadyWords.entries + UnusualWords.entries
            + AttentionWords.entries + CumulativeWords.entries + LooseBaselines.entries
            + SteppedWords.entries + NoteWords.entries + BaselineWords.entries
            + MovementWords.entries + ReportWords.entries + GeneralWords.entries)

    private let phrases: PhraseTable<Sense>

    /// Of two entries with the same phrase the first counts.
    init(_ entries: [LexiconEntry]) {
        var phrases = PhraseTable<Sense>()
        for entry in entries {
            phrases.insert(PhraseWords.of(entry.phrase), entry.sense)
        }
        self.phrases = phrases
    }

    /// The longest phrase that starts at a token.
    func match(
        _ tokens: [Token], at index: Int, within limit: Int = .max
    ) -> (sense: Sense, count: Int)? {
        phrases.longest(in: tokens, at: index, within: limit).map { ($0.value, $0.count) }
    }

    func knows(_ word: String) -> Bool { phrases.startsPhrase(word) }
}
