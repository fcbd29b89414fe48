/// Values by period, oldest first, months before quarters: a small sorted map.
public struct PeriodSeries<Value> {
    public struct Entry {
        public let period: Period
        public var value: Value
    }

    public private(set) var entries: [Entry] = []

    public init() {}
}

extension PeriodSeries {
    public var isEmpty: Bool { entries.isEmpty }
    public var count: Int { entries.count }

    public subscript(period: Period) -> Value? {
        let index = place(of: period)
        guard index < entries.count, entries[index].period == period else { return nil }
        return entries[index].value
    }

    /// Puts a value in its place; `combine` joins it with one that stands there already.
    public mutating func put(
        _ value: Value, at period: Period, combine: (inout Value, Value) -> Void
    ) {
        let index = place(of: period)
        if index < entries.count, entries[index].period == period {
            combine(&entries[index].value, value)
        } else {
            entries.insert(Entry(period: period, value: value), at: index)
        }
    }

    /// Puts a value in its place, instead of one that stands there.
    public mutating func put(_ value: Value, at period: Period) {
        put(value, at: period) { $0 = $1 }
    }

    public func filter(_ isIncluded: (Period) -> Bool) -> PeriodSeries {
        var series = self
        series.entries.removeAll { !isIncluded($0.period) }
        return series
    }

    /// Where the period stands or would stand; mostly it comes last.
    private func place(of period: Period) -> Int {
        guard let last = entries.last, !(last.period < period) else { return entries.count }
        var low = 0
        var high = entries.count - 1
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].period < period { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension PeriodSeries.Entry: Equatable where Value: Equatable {}
extension PeriodSeries.Entry: Hashable where Value: Hashable {}
extension PeriodSeries.Entry: Sendable where Value: Sendable {}
extension PeriodSeries: Equatable where Value: Equatable {}
extension PeriodSeries: Hashable where Value: Hashable {}
extension PeriodSeries: Sendable where Value: Sendable {}
