import SalesCore

/// The members of one dimension side by side in one period.
struct Siblings: Sendable {
    struct Member: Hashable, Sendable {
        let slice: Slice
        let value: ExactDecimal

        var isTellable: Bool { slice.members.allSatisfy { MemberName.isTellable($0.value) } }
    }

    /// Members that have a name and a whole value, largest first; equal values by name. One whose
    /// name no sentence can tell counts among them all the same.
    let members: [Member]

    init(_ metric: String, by dimension: String, in period: Period, of table: MetricTable) {
        members =
            table.members(of: dimension)
            .filter { !$0.isEmpty }
            .compactMap { name -> Member? in
                let slice = Slice(dimension, name)
                guard let cell = table.cell(metric, slice, period), cell.status == .complete,
                    let value = cell.value
                else { return nil }
                return Member(slice: slice, value: value)
            }
            .sorted { left, right in
                left.value == right.value ? left.slice < right.slice : left.value > right.value
            }
    }

    /// The place of a member by value, from 1; none where another has the same value.
    func place(of slice: Slice) -> Int? {
        guard let index = members.firstIndex(where: { $0.slice == slice }) else { return nil }
        let value = members[index].value
        guard members.filter({ $0.value == value }).count == 1 else { return nil }
        return index + 1
    }
}

extension MetricTable {
    /// Dimensions that have a slice of their own.
    var singleDimensions: [String] {
        spec.slices.filter { $0.count == 1 }.compactMap(\.first)
    }

    /// The total and every member that can be named of every dimension with a slice of its own.
    var narratedSlices: [Slice] {
        [.total]
            + singleDimensions.flatMap { dimension in
                members(of: dimension).filter(MemberName.isTellable).map { Slice(dimension, $0) }
            }
    }

    /// How much of a metric a slice holds in a period, 0 ... 1: by value where values add up,
    /// by lines elsewhere.
    func weight(of slice: Slice, metric: Metric, in period: Period) -> Double {
        guard !slice.isTotal else { return 1 }
        guard let part = cell(metric.name, slice, period),
            let whole = cell(metric.name, .total, period)
        else { return 0 }
        if metric.isAdditive {
            guard let partValue = part.value, let wholeValue = whole.value, !wholeValue.isZero
            else {
                return 0
            }
            return min(1, abs(partValue.approximate / wholeValue.approximate))
        }
        return whole.rows == 0 ? 0 : min(1, Double(part.rows) / Double(whole.rows))
    }

    /// Values of a cell in every whole period up to and including one, oldest first.
    func history(_ metric: String, _ slice: Slice, until period: Period) -> [(Period, ExactDecimal)]
    {
        periods(period.grain).filter { $0 <= period }.compactMap { candidate in
            guard let cell = cell(metric, slice, candidate), cell.status == .complete,
                let value = cell.value
            else { return nil }
            return (candidate, value)
        }
    }
}
