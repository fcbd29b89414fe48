import SalesCore

/// Questions, headings and sentences that tell nothing but when.
extension SentenceReader {
    /// "What did May 2024 bring?", "Let us turn to May 2024:", "May 2024 closed.": when the next
    /// sentence speaks of. A statement leaves it open whether the next goes on with it.
    func asked(_ mentions: [Mention], _ carried: Frame?) -> Frame? {
        let references = mentions.compactMap(\.period)
        guard references.count == 1, mentions.count <= 12,
            let mark = mentions.last?.mark, ["?", ":", "."].contains(mark),
            let period = references.first?
                .period(report: report, context: report, calendar: table.spec.calendar)
        else { return carried }
        if mark == ".", mentions.contains(where: { $0.sense == .undecidable(.adjusted) }) {
            // "We look at the average month of May": what the next number is of.
            return carried
        }
        var frame = carried ?? Frame(period: report)
        frame.period = period
        frame.otherPeriods = []
        frame.isAsked = mark != "."
        return frame
    }
}
