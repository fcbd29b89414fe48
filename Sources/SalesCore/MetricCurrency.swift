extension Metric {
    /// What the values of a slice are in; none where the metric has no cells there.
    ///
    /// Amounts whose lines name their currency stand in slices of one currency only, and a slice
    /// of lines that name none holds no amounts.
    public func unit(in slice: Slice) -> MetricUnit? {
        guard let currencyColumn else { return unit }
        guard let code = slice.value(of: currencyColumn), let currency = Currency(code: code)
        else { return nil }
        return unit == .ownCurrency ? .money(currency) : unit
    }

    /// The widest slice that a slice's value is part of: the total, or all of its currency.
    public func whole(of slice: Slice) -> Slice {
        guard let currencyColumn, let code = slice.value(of: currencyColumn) else { return .total }
        return Slice(currencyColumn, code)
    }

    /// Whether a slice is as wide as the metric's slices are.
    public func isWhole(_ slice: Slice) -> Bool { slice == whole(of: slice) }
}

extension MetricSpec {
    /// What the values of a metric are in, in a slice.
    public func unit(of metric: String, in slice: Slice) -> MetricUnit? {
        self.metric(named: metric)?.unit(in: slice)
    }

    /// The columns by which metrics are held apart because they name currencies.
    public var currencyColumns: [String] {
        dimensions.map(\.name).filter { name in metrics.contains { $0.currencyColumn == name } }
    }
}
