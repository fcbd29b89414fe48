internal import SalesCore

/// Finishes every slice and period of a joiner's entries.
struct EntryTable {
    /// Groups that entries are finished by: one period of one slice each.
    private struct Target {
        let dimensions: [Int]
        let table: GroupTable
        /// By period code.
        let periods: [Period]
        /// By number among the source's entries, the group; none for what was dropped.
        let groups: [UInt32]
        /// Whether a group holds the entries of one of the source's groups only, in its order.
        let isFinest: Bool

        static let none = UInt32.max
    }

    private let joiner: EntryJoiner
    private let spec: MetricSpec
    private let grains: [Grain]

    init(_ joiner: EntryJoiner, _ spec: MetricSpec, grains: [Grain]) {
        self.joiner = joiner
        self.spec = spec
        self.grains = grains
    }

    func add(to values: inout HolisticValues) throws {
        for (slice, sets) in joiner.rollups {
            let targets = sets.flatMap { dimensions in
                grains.map { target(dimensions, $0, of: slice) }
            }
            for (measure, sorter) in slice.sorters.enumerated() {
                let entries = sorter.entries()
                for target in targets {
                    try finish(measure, entries, target, into: &values)
                }
            }
        }
    }

    private func target(
        _ dimensions: [Int], _ grain: Grain, of slice: EntryJoiner.SliceEntries
    ) -> Target {
        let count = slice.table.count
        let ofMonth = joiner.months.map { month in
            grain == .month ? month : spec.calendar.quarter(ofMonth: month)
        }
        let periods = Array(Set(ofMonth))
        let codes = Dictionary(
            periods.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
        let months = GrowingBuffer<UInt32>(capacity: count, filler: 0)
        for (group, month) in slice.table.codes[0].enumerated() {
            months.base[group] = codes[ofMonth[Int(month)]] ?? 0
        }
        let kept = dimensions.compactMap { dimension in
            slice.dimensions.firstIndex(of: dimension).map {
                GrowingBuffer(copying: slice.table.codes[$0 + 1], filler: 0)
            }
        }
        let table = GroupTable(
            fields: dimensions.count + 1, rowsAtOnce: RecordBatch.capacity)
        let found = table.groups(
            of: [months] + kept,
            limits: [periods.count] + dimensions.map { joiner.limits[$0 + 1] }, count: count)
        var groups = [UInt32](repeating: Target.none, count: Int(slice.numberCount))
        for group in 0..<count { groups[Int(slice.numbers[group])] = found.base[group] }
        return Target(
            dimensions: dimensions, table: table, periods: periods, groups: groups,
            isFinest: grain == .month && dimensions == slice.dimensions)
    }

    private func finish(
        _ measure: Int, _ entries: EntryRuns, _ target: Target, into values: inout HolisticValues
    ) throws {
        let finisher = EntryFinisher(
            joiner.plan.holistic[measure].kind,
            ranks: metrics(of: measure).map { joiner.plan.metrics[$0].rank })
        let regrouped = try regrouped(entries, target)
        try finisher.finish(regrouped) { group, outcomes in
            let group = target.isFinest ? target.groups[Int(group)] : group
            guard group != Target.none else { return }
            let period = target.periods[Int(target.table.codes[0][Int(group)])]
            let slice = slice(target, Int(group))
            for (metric, outcome) in zip(metrics(of: measure), outcomes) {
                guard let place = place(of: metric) else { continue }
                values.put(outcome, slice: slice, metric: place, period: period)
            }
        }
    }

    private func regrouped(_ entries: EntryRuns, _ target: Target) throws -> EntryRuns {
        guard !target.isFinest else { return entries }
        let sorter = EntrySorter(
            entries.kind, capacity: joiner.entriesInMemory, scratch: joiner.scratch)
        sorter.raise(to: entries.scale)
        try entries.forEach { entry in
            var entry = entry
            entry.group = target.groups[Int(entry.group)]
            if entry.group != Target.none { try sorter.add(entry) }
        }
        return sorter.entries()
    }

    /// Places in the plan.
    private func metrics(of measure: Int) -> [Int] {
        joiner.plan.metrics.indices.filter { joiner.plan.metrics[$0].holistic == measure }
    }

    private func place(of metric: Int) -> Int? {
        spec.metrics.firstIndex { $0.name == joiner.plan.metrics[metric].name }
    }

    private func slice(_ target: Target, _ group: Int) -> Slice {
        Slice(
            members: target.dimensions.enumerated().map { place, dimension in
                let code = target.table.codes[place + 1][group]
                return Slice.Member(
                    dimension: joiner.plan.slices.dimensions[dimension],
                    value: joiner.pools[dimension].strings[Int(code)])
            })
    }
}
