import SalesCore

/// A column under a filter whose values themselves are kept, shared by every metric that asks the
/// same of it.
struct HolisticMeasure: Hashable {
    enum Kind: Hashable {
        /// Which values there are.
        case distinct
        /// HyperLogLog: of 2^14 registers the highest rank that any value's digest has.
        case registers
        /// How often there is each number.
        case values
        /// How often there is each number, of which only four digits count.
        case roundedValues
        /// By entity, the value of the first or the last line.
        case first, last
    }

    let kind: Kind
    let column: AggregationPlan.Measure.Column
    let filter: Int
    /// Text columns that name an entity.
    var entities: [Int] = []

    /// What an aggregation keeps; none if sums say it all.
    static func kind(of aggregation: Aggregation, isApproximate: Bool) -> Kind? {
        switch aggregation {
        case .sum, .count, .min, .max, .mean, .stddev: nil
        case .countDistinct: isApproximate ? .registers : .distinct
        case .median, .percentile: isApproximate ? .roundedValues : .values
        case .first: .first
        case .last: .last
        }
    }
}
