/// The places of a series' entries by their periods' texts, as rows are sorted.
///
/// Most series of a table have the same periods, so they are sorted once for all of them.
struct PeriodOrder {
    /// Of the series taken last, in its own order.
    private(set) var periods: [Period] = []
    private(set) var places: [Int] = []

    /// - Returns: whether it has other periods than the series before.
    @discardableResult
    mutating func take<Value>(_ series: PeriodSeries<Value>) -> Bool {
        if series.entries.lazy.map(\.period).elementsEqual(periods) { return false }
        periods = series.entries.map(\.period)
        let texts = periods.map(\.description)
        places = periods.indices.sorted { texts[$0] < texts[$1] }
        return true
    }
}
