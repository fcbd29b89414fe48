/// The sentence that the constituents of another make, in words and an order that the English reader
/// reads best.
enum ConstituentSentences {
    /// None where they make no sentence of a known kind.
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        // A question alone claims nothing; its answer is read together with it.
        let isAsked = pieces.last?.original == "?"
        if !isAsked, let told = OddSentences.pieces(pieces) ?? GapSentences.pieces(pieces) {
            return told
        }
        if !isAsked, let each = EachMemberSentences.pieces(pieces) { return each }
        if !isAsked, let part = DividedChanges.pieces(pieces) { return part }
        if let judged = JudgedSentences.pieces(pieces) { return judged }
        if !isAsked, let planned = PlannedSentences.pieces(pieces) { return planned }
        if let listed = ListedSentences.pieces(pieces) { return listed }
        if let summed = SumSentences.pieces(pieces) ?? RangedSentences.pieces(pieces)
            ?? ShareSentences.pieces(pieces)
        {
            return summed
        }
        if let sum = AggregateSentences.pieces(pieces) { return sum }
        if !isAsked, let peak = PeakSentences.pieces(pieces) { return peak }
        if let counted = CountedSentences.pieces(pieces) { return counted }
        if !isAsked, let run = RunSentences.pieces(pieces) { return run }
        if let timed = timed(pieces) { return timed }
        guard !isAsked else { return nil }
        return StillSentences.pieces(pieces) ?? PartialSentences.pieces(pieces)
            ?? CompanySentences.pieces(pieces)
    }

    private static func timed(_ pieces: [Piece]) -> [Piece]? {
        guard let told = Constituents(pieces) else { return nil }
        return TargetSentences.pieces(told)
            ?? PartSentences.pieces(told) ?? RivalSentences.pieces(
                told)
            ?? ExtremeSentences.pieces(told) ?? StreakSentences.pieces(told)
            ?? TimedSentences(told)?.pieces
    }
}
