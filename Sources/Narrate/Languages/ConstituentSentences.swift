/// The sentence that the constituents of another make, in words and an order that the English reader
/// reads best.
enum ConstituentSentences {
    /// None where they make no sentence of a known kind.
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        if let listed = ListedSentences.pieces(pieces) { return listed }
        if let summed = SumSentences.pieces(pieces) ?? RangedSentences.pieces(pieces)
            ?? ShareSentences.pieces(pieces)
        {
            return summed
        }
        if let sum = AggregateSentences.pieces(pieces) { return sum }
        if let counted = CountedSentences.pieces(pieces) { return counted }
        guard let told = Constituents(pieces) else { return nil }
        return TargetSentences.pieces(told)
            ?? PartSentences.pieces(told) ?? RivalSentences.pieces(
                told)
            ?? ExtremeSentences.pieces(told) ?? StreakSentences.pieces(told)
            ?? TimedSentences(told)?.pieces
    }
}
