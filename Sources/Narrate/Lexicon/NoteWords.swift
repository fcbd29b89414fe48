/// Words of notes, tickers and captions that make no claim, verbs that tie a subject to its number,
/// and labels of a reason.
enum NoteWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list("kpi,i.e,e.g,viz", .plain)
        + LexiconEntry.list(
            "shook out at,shakes out at,wrapped,wrapped at,wrapped up at,shut at,netted out at,"
                + "pencilled out at,locked in at,tallied,pegged at,standing at,read,reads",
            .copula)
        + LexiconEntry.list(
            "reason :,cause :,driver :,drivers :,root cause :,explanation :,main reason :,"
                + "main driver :,trigger :",
            .undecidable(.cause))
}
