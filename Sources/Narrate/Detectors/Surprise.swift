#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import SalesCore

/// How unusual a change is for its own cell.
///
/// The distance of the change from the median of the cell's earlier changes, in robust standard
/// deviations (1.4826 × the median absolute deviation, as Hampel 1974), so that one wild month
/// in the past does not hide the next. Mapped to 0 ... 1 by 1 − exp(−z/2).
enum Surprise {
    /// Below this many earlier changes nothing is known about what is usual.
    static let minimumHistory = 6
    static let unknown = 0.5

    static func of(_ change: Double, among earlier: [Double], floor: Double) -> Double {
        guard earlier.count >= minimumHistory else { return unknown }
        let center = median(earlier)
        let deviation = 1.4826 * median(earlier.map { abs($0 - center) })
        let distance = abs(change - center) / max(deviation, floor, 0.001)
        return 1 - exp(-distance / 2)
    }

    static func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1
            ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

extension MetricTable {
    /// Relative changes of a cell from a baseline in every period before the one told.
    func earlierChanges(
        _ metric: String, _ slice: Slice, before period: Period, from baseline: Baseline
    ) -> [Double] {
        periods(period.grain).filter { $0 < period }.compactMap { earlier in
            change(metric, slice, earlier, from: baseline)?.relative?.approximate
        }
    }
}
