internal import SalesCore

/// Finishes a joiner's entries over the running periods of the slices and months asked for.
///
/// Each month is sorted by itself, and two years of months are merged for the windows that end in
/// the later one: an entry is read twice, not once for every window that it lies in.
struct RunningEntries {
    /// Groups that entries are finished by: one slice each.
    private struct Target {
        /// By group; none where nobody asks.
        let slices: [Slice?]
        /// By number among the source's entries, the group and the code of the month; no group for
        /// what was dropped or is not needed.
        let groups: [UInt32]
        let months: [UInt32]

        static let none = UInt32.max
    }

    private let joiner: EntryJoiner
    private let spec: MetricSpec
    private let asked: AskedMonths
    private let ranges: PeriodRanges
    /// Places in the spec, by metric of the plan; none of what nobody asks for.
    private let places: [Int?]

    init(_ joiner: EntryJoiner, _ spec: MetricSpec, _ asked: AskedMonths) {
        self.joiner = joiner
        self.spec = spec
        self.asked = asked
        ranges = PeriodRanges(calendar: spec.calendar)
        let finisher = MetricFinisher(spec.metrics)
        let needed = spec.metrics.indices.filter { asked.metrics.contains(spec.metrics[$0].name) }
            .reduce(into: Set<Int>()) { $0.formUnion(finisher.inputs(of: $1)) }
        places = joiner.plan.metrics.map { metric in
            spec.metrics.firstIndex { $0.name == metric.name }.flatMap {
                needed.contains($0) ? $0 : nil
            }
        }
    }

    func values() throws -> RunningValues {
        let none = HolisticValues(metrics: spec.metrics.count)
        var values = RunningValues(yearToDate: none, trailingTwelve: none)
        for (slice, sets) in joiner.rollups {
            let targets = sets.map { target($0, of: slice) }
                .filter { $0.slices.contains { $0 != nil } }
            for (measure, sorter) in slice.sorters.enumerated() {
                let metrics = joiner.plan.metrics.indices.filter {
                    joiner.plan.metrics[$0].holistic == measure && places[$0] != nil
                }
                guard !metrics.isEmpty, !targets.isEmpty else { continue }
                let entries = sorter.entries()
                for target in targets { try finish(metrics, entries, target, into: &values) }
            }
        }
        return values
    }

    private func target(_ dimensions: [Int], of slice: EntryJoiner.SliceEntries) -> Target {
        let count = slice.table.count
        let kept = dimensions.compactMap { dimension in
            slice.dimensions.firstIndex(of: dimension).map {
                GrowingBuffer(copying: slice.table.codes[$0 + 1], filler: 0)
            }
        }
        // The total has one group, of a field that is always the same.
        let table = GroupTable(fields: dimensions.count + 1, rowsAtOnce: RecordBatch.capacity)
        let found = table.groups(
            of: [GrowingBuffer<UInt32>(capacity: max(count, 1), filler: 0)] + kept,
            limits: [1] + dimensions.map { joiner.limits[$0 + 1] }, count: count)
        let slices = (0..<table.count).map { group in
            let slice = self.slice(dimensions, table, group)
            return asked.slices[slice] == nil ? nil : slice
        }
        var groups = [UInt32](repeating: Target.none, count: Int(slice.numberCount))
        var months = [UInt32](repeating: 0, count: Int(slice.numberCount))
        for group in 0..<count {
            let month = slice.table.codes[0][group]
            guard slices[Int(found.base[group])] != nil, asked.needs(joiner.months[Int(month)])
            else { continue }
            groups[Int(slice.numbers[group])] = found.base[group]
            months[Int(slice.numbers[group])] = month
        }
        return Target(slices: slices, groups: groups, months: months)
    }

    private func slice(_ dimensions: [Int], _ table: GroupTable, _ group: Int) -> Slice {
        Slice(
            members: dimensions.enumerated().map { place, dimension in
                let code = table.codes[place + 1][group]
                return Slice.Member(
                    dimension: joiner.plan.slices.dimensions[dimension],
                    value: joiner.pools[dimension].strings[Int(code)])
            })
    }

    /// `metrics` are places in the plan.
    private func finish(
        _ metrics: [Int], _ entries: EntryRuns, _ target: Target, into values: inout RunningValues
    ) throws {
        let months = try months(of: entries, target)
        let count = YearWindows<HolisticEntry>.monthsPerYear
        let ranks = metrics.map { joiner.plan.metrics[$0].rank }
        let years = Set(asked.months.map { ranges.yearToDate($0).lowerBound })
        for year in years.sorted() {
            let runs = (-count..<count).map { months[year.advanced(by: $0)] }
            try EntryYear(entries.kind, ranks: ranks, months: runs).finish { group, windows in
                guard let slice = target.slices[Int(group)], let asked = asked.slices[slice]
                else { return }
                for month in 0..<count where asked.contains(year.advanced(by: month)) {
                    for (place, metric) in metrics.enumerated() {
                        guard let metric = places[metric] else { continue }
                        let period = year.advanced(by: month)
                        if let soFar = windows[month]?[place] {
                            values.yearToDate.put(
                                soFar, slice: slice, metric: metric, period: period)
                        }
                        if let twelve = windows[count + month]?[place] {
                            values.trailingTwelve.put(
                                twelve, slice: slice, metric: metric, period: period)
                        }
                    }
                }
            }
        }
    }

    /// The entries of every month that is needed, by the target's groups, sharing the memory.
    private func months(of entries: EntryRuns, _ target: Target) throws -> [Period: EntryRuns] {
        let needed = joiner.months.count(where: asked.needs)
        var sorters: [EntrySorter?] = joiner.months.map { month in
            guard asked.needs(month) else { return nil }
            let sorter = EntrySorter(
                entries.kind, capacity: joiner.entriesInMemory / max(needed, 1),
                scratch: joiner.scratch)
            sorter.raise(to: entries.scale)
            return sorter
        }
        try entries.forEach { entry in
            let number = Int(entry.group)
            guard target.groups[number] != Target.none else { return }
            var entry = entry
            entry.group = target.groups[number]
            try sorters[Int(target.months[number])]?.add(entry)
        }
        var months: [Period: EntryRuns] = [:]
        for (code, month) in joiner.months.enumerated() {
            months[month] = sorters[code]?.entries()
            sorters[code] = nil
        }
        return months
    }
}
