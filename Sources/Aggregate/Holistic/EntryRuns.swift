import SalesCore

/// Runs of one measure that are read as one: in order, equal keys combined.
struct EntryRuns: Sendable {
    let kind: HolisticMeasure.Kind
    /// Decimal places that numbers are brought to.
    let scale: Int
    let runs: [EntryRun]

    /// The same at a larger scale.
    func raised(to scale: Int) -> EntryRuns { EntryRuns(kind: kind, scale: scale, runs: runs) }

    /// Calls `body` with every entry. Memory holds a piece of each run.
    func forEach(_ body: (HolisticEntry) throws -> Void) throws {
        let runs = runs.filter { $0.pieceCount > 0 }
        if runs.count == 1, runs[0].scale == scale { return try runs[0].forEach(body) }
        let cursors = try runs.compactMap { run in
            let factor = Int128(ExactDecimal.powerOfTen(scale - run.scale))
            return try EntryCursor(run, kind, factor: factor)
        }
        var merge = EntryMerge(cursors)
        var joined: HolisticEntry?
        while let next = try merge.next() {
            if joined?.isSame(as: next) == true {
                joined?.combine(next, kind)
            } else {
                if let joined { try body(joined) }
                joined = next
            }
        }
        if let joined { try body(joined) }
    }
}
