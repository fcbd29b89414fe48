import SalesCore

/// The groups of one set of dimensions put in order: slice by slice, months (or days) oldest
/// first.
struct GroupOrder {
    /// Group numbers.
    let groups: [UInt32]
    /// Where each slice's groups begin; one more than there are slices.
    let starts: [Int]

    var sliceCount: Int { starts.count - 1 }

    /// `months` by code; `limits` are numbers that the codes of the dimensions are below.
    init(_ slice: SliceGroups, months: [some Comparable], limits: [Int]) {
        let count = slice.table.count
        let slices = GroupTable(
            fields: slice.dimensions.count, rowsAtOnce: RecordBatch.capacity)
        let sliceOf = GrowingBuffer<UInt32>(capacity: count, filler: 0)
        for start in stride(from: 0, to: count, by: RecordBatch.capacity) {
            slices.findGroups(
                of: slice.table.codes.dropFirst().map { UnsafePointer($0.base + start) },
                limits: limits, rows: min(RecordBatch.capacity, count - start),
                into: sliceOf.base + start)
        }
        let monthCodes = slice.table.codes[0].base
        let ages = Self.ranks(of: months)
        let byMonth = Self.sorted(
            Array(0..<UInt32(count)), by: { ages[Int(monthCodes[Int($0)])] }, keys: months.count)
        let bySlice = Self.sorted(
            byMonth.order, by: { Int(sliceOf.base[Int($0)]) }, keys: slices.count)
        groups = bySlice.order
        starts = bySlice.starts
    }

    private static func ranks(of months: [some Comparable]) -> [Int] {
        var ranks = [Int](repeating: 0, count: months.count)
        let sorted = months.indices.sorted { months[$0] < months[$1] }
        for (rank, month) in sorted.enumerated() { ranks[month] = rank }
        return ranks
    }

    /// Sorted by counting, which leaves equal keys in their order.
    private static func sorted(
        _ groups: [UInt32], by key: (UInt32) -> Int, keys: Int
    ) -> (order: [UInt32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: keys + 1)
        for group in groups { starts[key(group) + 1] += 1 }
        for key in 0..<keys { starts[key + 1] += starts[key] }
        var next = starts
        var order = [UInt32](repeating: 0, count: groups.count)
        for group in groups {
            let key = key(group)
            order[next[key]] = group
            next[key] += 1
        }
        return (order, starts)
    }
}
