import SalesCore

/// The groups of one set of dimensions put in order: slice by slice, months (or days) oldest
/// first.
struct GroupOrder {
    /// Group numbers.
    let groups: [UInt32]
    /// Where each slice's groups begin; one more than there are slices.
    let starts: [Int]

    var sliceCount: Int { starts.count - 1 }

    /// `months` by code; `ranks` are by dimension and code, and sort the slices.
    init(_ slice: SliceGroups, months: [some Comparable], ranks: [[UInt32]]) {
        let codes = slice.table.codes
        var order = Self.sorted(
            Array(0..<UInt32(slice.table.count)), codes[0], ranks: Self.ages(of: months))
        for (codes, ranks) in zip(codes.dropFirst(), ranks).reversed() {
            order = Self.sorted(order, codes, ranks: ranks)
        }
        groups = order
        starts = Self.starts(of: order, codes.dropFirst())
    }

    private static func ages(of months: [some Comparable]) -> [UInt32] {
        var ages = [UInt32](repeating: 0, count: months.count)
        let sorted = months.indices.sorted { months[$0] < months[$1] }
        for (age, month) in sorted.enumerated() { ages[month] = UInt32(age) }
        return ages
    }

    /// Sorted by counting, which leaves equal ranks in their order.
    private static func sorted(
        _ groups: [UInt32], _ codes: [UInt32], ranks: [UInt32]
    ) -> [UInt32] {
        var next = [Int](repeating: 0, count: ranks.count + 1)
        for code in codes { next[Int(ranks[Int(code)]) + 1] += 1 }
        for rank in ranks.indices { next[rank + 1] += next[rank] }
        var order = [UInt32](repeating: 0, count: groups.count)
        for group in groups {
            let rank = Int(ranks[Int(codes[Int(group)])])
            order[next[rank]] = group
            next[rank] += 1
        }
        return order
    }

    private static func starts(of order: [UInt32], _ fields: ArraySlice<[UInt32]>) -> [Int] {
        var isStart = [Bool](repeating: false, count: order.count)
        if !order.isEmpty { isStart[0] = true }
        for codes in fields {
            for place in isStart.indices.dropFirst()
            where codes[Int(order[place])] != codes[Int(order[place - 1])] {
                isStart[place] = true
            }
        }
        return isStart.indices.filter { isStart[$0] } + [order.count]
    }
}
