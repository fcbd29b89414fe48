/// From values to places along one axis.
struct ChartScale {
    let lower: Double
    let upper: Double
    let start: Double
    let end: Double

    /// Spans the values; `withZero` for bars, whose length must not lie.
    init(_ values: [Double], withZero: Bool, start: Double, end: Double) {
        let all = withZero ? values + [0] : values
        let lower = all.min() ?? 0
        let upper = all.max() ?? 0
        if lower < upper {
            self.lower = lower
            self.upper = upper
        } else {
            // One value alone stands in the middle, or at the base when that is what it is.
            self.lower = withZero ? lower : lower - 1
            self.upper = upper + 1
        }
        self.start = start
        self.end = end
    }

    func place(_ value: Double) -> Double {
        start + (value - lower) / (upper - lower) * (end - start)
    }

    /// Where a bar from one value to another begins, and how long it is.
    func span(_ from: Double, _ to: Double) -> (start: Double, length: Double) {
        let (first, last) = (place(from), place(to))
        return (min(first, last), (last - first).magnitude)
    }
}
