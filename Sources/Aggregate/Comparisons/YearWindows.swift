/// What the months of a year and of the year before come to over every window that ends in the
/// year: the year so far, and twelve months.
///
/// Twelve months are the year so far, and what the year before had after the same month. So a
/// month is combined three times, however many windows it lies in.
struct YearWindows<Value> {
    static var monthsPerYear: Int { 12 }

    /// The months of the year before, then those of the year; none adds nothing.
    var months: [Value?]
    /// By month, what the year before had after it.
    private var after: [Value?]
    private let combine: (inout Value, Value) -> Void

    /// `combine` joins with what came later.
    init(combine: @escaping (inout Value, Value) -> Void) {
        months = [Value?](repeating: nil, count: 2 * Self.monthsPerYear)
        after = [Value?](repeating: nil, count: Self.monthsPerYear)
        self.combine = combine
    }

    /// Forgets all months.
    mutating func clear() {
        for place in months.indices { months[place] = nil }
    }

    /// Calls `body` with each month of the year and what the windows that end with it come to.
    mutating func forEach(
        _ body: (_ month: Int, _ yearToDate: Value?, _ trailingTwelve: Value?) -> Void
    ) {
        let count = Self.monthsPerYear
        var rest: Value?
        for month in (0..<count).reversed() {
            after[month] = rest
            rest = joined(months[month], rest)
        }
        var soFar: Value?
        for month in 0..<count {
            soFar = joined(soFar, months[count + month])
            body(month, soFar, joined(after[month], soFar))
        }
    }

    private func joined(_ first: Value?, _ second: Value?) -> Value? {
        guard var joined = first else { return second }
        guard let second else { return first }
        combine(&joined, second)
        return joined
    }
}
