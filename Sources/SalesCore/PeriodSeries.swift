/// Values by period, oldest first, months before quarters: a small sorted map.
///
/// Inlinable, since a table holds many of them and every room keeps other values in them.
public struct PeriodSeries<Value> {
    public struct Entry {
        public let period: Period
        public var value: Value

        @inlinable
        init(period: Period, value: Value) {
            self.period = period
            self.value = value
        }
    }

    @usableFromInline var stored: [Entry] = []

    @inlinable
    public init() {}
}

extension PeriodSeries {
    @inlinable public var entries: [Entry] { stored }
    @inlinable public var isEmpty: Bool { stored.isEmpty }
    @inlinable public var count: Int { stored.count }

    @inlinable
    public subscript(period: Period) -> Value? {
        let index = place(of: period)
        guard index < stored.count, stored[index].period == period else { return nil }
        return stored[index].value
    }

    /// Puts a value in its place; `combine` joins it with one that stands there already.
    @inlinable
    public mutating func put(
        _ value: Value, at period: Period, combine: (inout Value, Value) -> Void
    ) {
        let index = place(of: period)
        if index < stored.count, stored[index].period == period {
            combine(&stored[index].value, value)
        } else if index == stored.count {
            stored.append(Entry(period: period, value: value))
        } else {
            stored.insert(Entry(period: period, value: value), at: index)
        }
    }

    /// Puts a value in its place, instead of one that stands there.
    @inlinable
    public mutating func put(_ value: Value, at period: Period) {
        put(value, at: period) { $0 = $1 }
    }

    /// First and last period of a grain.
    func span(of grain: Grain) -> ClosedRange<Period>? {
        guard let first = stored.first(where: { $0.period.grain == grain }),
            let last = stored.last(where: { $0.period.grain == grain })
        else { return nil }
        return first.period...last.period
    }

    public func filter(_ isIncluded: (Period) -> Bool) -> PeriodSeries {
        var series = self
        series.stored.removeAll { !isIncluded($0.period) }
        return series
    }

    /// Where the period stands or would stand; mostly it comes last.
    @inlinable
    func place(of period: Period) -> Int {
        guard !stored.isEmpty, !(stored[stored.count - 1].period < period) else {
            return stored.count
        }
        var low = 0
        var high = stored.count - 1
        while low < high {
            let middle = (low + high) / 2
            if stored[middle].period < period { low = middle + 1 } else { high = middle }
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
