internal import SalesCore

/// The entries of one reader or upload, with the groups that they belong to.
struct EntryPart {
    let months: [Period]
    /// By dimension of the plan, the texts by code.
    let members: [[String]]
    /// By maximal slice, the month's codes and those of its dimensions; one for every group.
    let codes: [[[UInt32]]]
    /// By maximal slice and holistic measure.
    let entries: [[EntryRuns]]
    /// Months of which nothing counts.
    var hiddenMonths: Set<Period> = []

    init(
        months: [Period], members: [[String]], codes: [[[UInt32]]], entries: [[EntryRuns]]
    ) {
        self.months = months
        self.members = members
        self.codes = codes
        self.entries = entries
    }

    /// What a store has kept, as far as it fits the plan.
    init(_ kept: KeptEntries, _ plan: AggregationPlan) throws {
        if !kept.hasTimes, plan.needsTimes { throw AggregateFailure.entriesWithoutTimes }
        let groups = try kept.groups()
        let maximal = plan.slices.maximal
        guard groups.members.count == plan.slices.dimensions.count,
            groups.codes.map(\.count) == maximal.map({ $0.count + 1 }),
            groups.runs.map(\.count) == maximal.map({ _ in plan.holistic.count })
        else { throw AggregateFailure.foreignEntries }
        for (slice, fields) in zip(maximal, groups.codes) {
            let limits = [groups.months.count] + slice.map { groups.members[$0].count }
            for (codes, limit) in zip(fields, limits)
            where codes.count != fields[0].count || codes.contains(where: { $0 >= limit }) {
                throw AggregateFailure.foreignEntries
            }
        }
        guard
            groups.runs.joined().allSatisfy({ run in
                run.months.allSatisfy { $0 < groups.months.count }
            })
        else { throw AggregateFailure.foreignEntries }
        self.init(
            months: groups.months, members: groups.members, codes: groups.codes,
            entries: zip(groups.codes, groups.runs).map { codes, runs in
                zip(plan.holistic, runs).map { measure, run in
                    Self.runs(
                        kept, run, measure.kind, months: groups.months, groups: codes[0].count)
                }
            })
        hiddenMonths = kept.hiddenMonths
    }

    private static func runs(
        _ kept: KeptEntries, _ run: KeptEntries.Run, _ kind: HolisticMeasure.Kind,
        months: [Period], groups: Int
    ) -> EntryRuns {
        let isHidden = months.map(kept.hiddenMonths.contains)
        let pieces = run.months.indices.filter { !isHidden[Int(run.months[$0])] }
        let loaded = EntryRun(pieceCount: pieces.count, scale: run.scale) { number in
            let bytes = try kept.piece(run.firstPiece + pieces[number])
            guard let entries = EntryPieceCodec.decode(bytes, kind, hasTimes: kept.hasTimes),
                entries.allSatisfy({ $0.group < groups })
            else { throw AggregateFailure.foreignEntries }
            return entries
        }
        return EntryRuns(kind: kind, scale: run.scale, runs: [loaded])
    }
}
