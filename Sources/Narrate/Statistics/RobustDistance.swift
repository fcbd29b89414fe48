/// How far a value lies from others, so that one wild value among them hides nothing.
///
/// The distance from their median in robust standard deviations (1.4826 × the median absolute
/// deviation; Hampel 1974; Iglewicz and Hoaglin 1993). Over normal samples of n values its tails
/// are Student's with n/3 degrees of freedom, to within a tenth down to one in ten thousand
/// (simulated for n = 12 … 36): the price of a scale that ignores the outer half.
struct RobustDistance: Hashable, Sendable {
    /// Fewer values say nothing of what is usual.
    static let fewest = 12
    /// What a single claim that something is unusual must come below.
    static let level = 0.01
    /// In robust standard deviations, as Iglewicz and Hoaglin have it.
    static let outlying = 3.5

    /// Signed.
    let distance: Double
    let pValue: Double
    /// Outside the box of the quartiles by more than one and a half of its length (Tukey 1977).
    let isBeyondFences: Bool

    /// None among fewer than `fewest` values.
    init?(of value: Double, among others: [Double]) {
        guard others.count >= Self.fewest else { return nil }
        distance = Deciding.distance(value, among: others)
        pValue = StudentT.twoSided(distance, degrees: others.count / 3)
        let sorted = others.sorted()
        let (low, high) = (sorted[sorted.count / 4], sorted[sorted.count * 3 / 4])
        let reach = 1.5 * (high - low)
        isBeyondFences = value < low - reach || value > high + reach
    }

    var isUnusual: Bool {
        isBeyondFences && pValue <= Self.level && abs(distance) >= Self.outlying
    }
}
