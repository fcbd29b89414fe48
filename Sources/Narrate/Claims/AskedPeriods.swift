import SalesCore

/// Questions and headings that tell nothing but when.
extension SentenceReader {
    /// "What did May 2024 bring?", "Let us turn to May 2024:": when the next sentence speaks of.
    func asked(_ mentions: [Mention], _ carried: Frame?) -> Frame? {
        let references = mentions.compactMap(\.period)
        guard references.count == 1, ["?", ":"].contains(mentions.last?.mark),
            let period = references.first?
                .period(report: report, context: report, calendar: table.spec.calendar)
        else { return carried }
        var frame = carried ?? Frame(period: report)
        frame.period = period
        frame.otherPeriods = []
        frame.isAsked = true
        return frame
    }
}
