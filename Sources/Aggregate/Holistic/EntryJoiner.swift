internal import SalesCore

/// Joins the entries of several readers and uploads, by groups of its own.
///
/// Memory holds the groups and a bounded number of entries; the rest lies in the scratch space.
final class EntryJoiner {
    /// A slice that is part of no other, with the entries of its groups.
    struct SliceEntries {
        let dimensions: [Int]
        let table: GroupTable
        /// By group: its number among entries, which changes when the group's entries are dropped.
        var numbers: [UInt32] = []
        /// Numbers ever given.
        var numberCount: UInt32 = 0
        let sorters: [EntrySorter]
    }

    let plan: AggregationPlan
    let scratch: (any ScratchSpace)?
    let entriesInMemory: Int
    /// By dimension of the plan.
    let pools: [TextPool]
    /// By code.
    private(set) var months: [Period] = []
    private(set) var slices: [SliceEntries]
    private var monthCodes: [Period: UInt32] = [:]
    private var uploads = 0

    private static let hidden = UInt32.max

    init(_ plan: AggregationPlan, scratch: (any ScratchSpace)?, entriesInMemory: Int) {
        self.plan = plan
        self.scratch = scratch
        self.entriesInMemory = entriesInMemory
        pools = plan.slices.dimensions.map { _ in TextPool() }
        let sorters = plan.entrySorters(scratch, entriesInMemory: entriesInMemory)
        slices = zip(plan.slices.maximal, sorters).map { dimensions, sorters in
            SliceEntries(
                dimensions: dimensions,
                table: GroupTable(
                    fields: dimensions.count + 1, rowsAtOnce: RecordBatch.capacity),
                sorters: sorters)
        }
    }

    /// Numbers that the codes of the month and of every dimension are below.
    var limits: [Int] { [months.count] + pools.map(\.strings.count) }

    /// Every set of dimensions that has cells, with the finest slice that it is a part of.
    var rollups: [(slice: SliceEntries, sets: [[Int]])] {
        var waiting = plan.slices.derived
        return slices.map { slice in
            let isCoarser = { (other: [Int]) in Set(slice.dimensions).isSuperset(of: other) }
            let coarser = waiting.filter(isCoarser)
            waiting.removeAll(where: isCoarser)
            return (slice, [slice.dimensions] + coarser)
        }
    }

    /// Adds an upload that came after the others, whichever parts its readers had of it.
    func add(_ upload: [GroupedCells]) throws {
        for part in upload where !part.months.isEmpty {
            try join(
                EntryPart(
                    months: part.months, members: part.members, codes: part.blocks.map(\.codes),
                    entries: part.entries))
        }
        uploads += 1
    }

    /// Adds an upload that came after the others, as a store has kept it.
    func add(_ upload: KeptEntries) throws {
        let part = try EntryPart(upload, plan)
        if !part.months.isEmpty { try join(part) }
        uploads += 1
    }

    /// Drops what all uploads so far have in some months.
    func forget(_ replaced: Set<Period>) {
        for index in slices.indices {
            let codes = slices[index].table.codes[0]
            for group in slices[index].numbers.indices
            where replaced.contains(months[Int(codes[group])]) {
                slices[index].numbers[group] = slices[index].numberCount
                slices[index].numberCount += 1
            }
        }
    }

    private func join(_ part: EntryPart) throws {
        let monthCodes = part.months.map(code(of:))
        let memberCodes = zip(pools, part.members).map { pool, texts in
            texts.map(pool.code(of:))
        }
        for index in slices.indices {
            let translations = [monthCodes] + slices[index].dimensions.map { memberCodes[$0] }
            var numbers = findNumbers(of: part.codes[index], translations, in: index)
            for (group, month) in part.codes[index][0].enumerated()
            where part.hiddenMonths.contains(part.months[Int(month)]) {
                numbers[group] = Self.hidden
            }
            for (sorter, entries) in zip(slices[index].sorters, part.entries[index]) {
                let scale = max(sorter.scale, entries.scale)
                sorter.raise(to: scale)
                try entries.raised(to: scale).forEach { entry in
                    var entry = entry
                    entry.group = numbers[Int(entry.group)]
                    guard entry.group != Self.hidden else { return }
                    entry.order = entry.order.of(upload: uploads)
                    try sorter.add(entry)
                }
            }
        }
    }

    /// The number among entries of each of a part's groups.
    private func findNumbers(
        of codes: [[UInt32]], _ translations: [[UInt32]], in index: Int
    ) -> [UInt32] {
        let count = codes[0].count
        let columns = zip(codes, translations).map { codes, translation in
            GrowingBuffer(copying: codes.lazy.map { translation[Int($0)] }, filler: 0)
        }
        let groups = slices[index].table.groups(
            of: columns, limits: [limits[0]] + slices[index].dimensions.map { limits[$0 + 1] },
            count: count)
        while slices[index].numbers.count < slices[index].table.count {
            slices[index].numbers.append(slices[index].numberCount)
            slices[index].numberCount += 1
        }
        return (0..<count).map { slices[index].numbers[Int(groups.base[$0])] }
    }

    private func code(of month: Period) -> UInt32 {
        if let code = monthCodes[month] { return code }
        let code = UInt32(months.count)
        months.append(month)
        monthCodes[month] = code
        return code
    }
}

extension AggregationPlan {
    /// By maximal slice and holistic measure, sharing the memory.
    func entrySorters(_ scratch: (any ScratchSpace)?, entriesInMemory: Int) -> [[EntrySorter]] {
        let share = entriesInMemory / max(slices.maximal.count * holistic.count, 1)
        return slices.maximal.map { _ in
            holistic.map { EntrySorter($0.kind, capacity: share, scratch: scratch) }
        }
    }
}
