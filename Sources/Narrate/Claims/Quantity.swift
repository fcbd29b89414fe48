import SalesCore

/// A number as a text states it.
struct Quantity: Hashable, Sendable {
    enum Unit: Hashable, Sendable {
        case plain
        /// As written: an ISO code, or a sign such as `$` that several currencies share.
        case money(String)
        /// `value` is a share of one.
        case percent
        /// `value` is a difference of two shares of one.
        case points
        /// "2.5 times": now over before.
        case times
    }

    var value: ExactDecimal
    /// Half of the last digit written, in the same unit as `value`.
    var tolerance: ExactDecimal
    var unit: Unit
    /// Whether "+" or "−" was written.
    var hasSign = false
    var qualifier: Qualifier?
    /// The other end of "0.2–0.5%".
    var upper: ExactDecimal?
    /// Written in words: "twelve", "a third".
    var isInWords = false
    /// "a third", "half": coarser than digits.
    var isFraction = false

    /// "zero", "nil": a claim wherever it stands.
    var isZeroInWords: Bool { isInWords && value.isZero }

    var isWhole: Bool { unit == .plain && value.isInteger && !hasSign && qualifier == nil }
}
