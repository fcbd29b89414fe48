import SalesCore

/// The middle value, exact.
enum Median {
    /// None of no values, or where the sum of the middle two does not fit.
    static func of(_ values: [ExactDecimal]) -> ExactDecimal? {
        let sorted = values.sorted()
        guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
        guard sorted.count % 2 == 0 else { return upper }
        guard let sum = try? sorted[sorted.count / 2 - 1].adding(upper) else { return nil }
        return (try? sum.divided(by: 2)) ?? nil
    }
}
