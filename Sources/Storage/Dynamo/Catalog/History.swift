import SalesCore

/// What was restated in the order it happened, which reports told it, and those it superseded.
struct History: Hashable, Sendable, Codable {
    /// Restatements from where the one before ends up to here were told by a run.
    struct Told: Hashable, Sendable, Codable {
        let end: Int
        let run: String
    }

    private(set) var restatements: [Restatement] = []
    private var told: [Told] = []
    private(set) var reports: [SupersededReport] = []

    /// One that a cell's record ends with already is not kept twice.
    mutating func append(_ new: [Restatement]) {
        var last = Dictionary(
            restatements.map { ($0.cell.address, $0.cell) }, uniquingKeysWith: { $1 })
        for restatement in new where last[restatement.cell.address] != restatement.cell {
            restatements.append(restatement)
            last[restatement.cell.address] = restatement.cell
        }
    }

    mutating func supersede(_ new: [SupersededReport]) {
        for report in new where !reports.contains(where: { $0.report == report.report }) {
            reports.append(report)
        }
        reports.sort { byteOrder($0.report, $1.report) < 0 }
    }

    /// What no report had told is told by this run's from here on.
    mutating func tell(in run: String) {
        if told.last?.end ?? 0 < restatements.count {
            told.append(Told(end: restatements.count, run: run))
        }
    }

    func restatements(toldBy run: String) -> [Restatement] {
        var start = 0
        var found: [Restatement] = []
        for part in told {
            if part.run == run { found += restatements[start..<part.end] }
            start = part.end
        }
        return found
    }
}
