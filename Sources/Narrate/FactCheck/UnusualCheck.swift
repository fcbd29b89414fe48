import SalesCore

/// Values beside their own history.
///
/// The distance from the median of all earlier values in robust standard deviations (1.4826 × the
/// median absolute deviation): from 3.5 on a value is an outlier (Iglewicz and Hoaglin 1993), below
/// 2 it is none; between the two the word is a matter of taste. A value as far out a year before is
/// a season, which the word may mean or not.
extension Deciding {
    func unusual(_ claim: UnusualClaim, of subject: Subject) -> Decision {
        let cells = [address(subject)]
        guard let cell = table[address(subject)], let value = cell.value else {
            return .notCheckable(absence(of: subject, subject.period), cells)
        }
        guard cell.status == .complete else {
            return .notCheckable("\(subject.period.name) is partial", cells)
        }
        let earlier = earlierValues(of: subject)
        guard earlier.count >= Self.leastHistory else {
            return .notCheckable(
                "only \(earlier.count) values stand before \(subject.period.name)", cells)
        }
        let values = earlier.map(\.value)
        let distance = Self.distance(value.approximate, among: values)
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + " \(wording.value(value, subject.metric)), \(Self.written(distance)) robust standard"
            + " deviations from the median of the \(earlier.count) values before"
        let isOut = abs(distance) >= Self.outlying
        let isUsual = abs(distance) < Self.ordinary
        if claim.isUsual {
            if isOut { return .contradicted(cells, told, nearest: told) }
            return isUsual ? .supported(cells, told) : .notCheckable(told, cells)
        }
        if isUsual { return .contradicted(cells, told, nearest: told) }
        if let side = claim.side, (side == .high) != (distance > 0) {
            return .contradicted(cells, told, nearest: told)
        }
        guard isOut else { return .notCheckable(told, cells) }
        let then = earlier.first { $0.period == subject.period.yearBefore }
        if let then, Self.distance(then.value, among: values) / distance >= 0.5 {
            return .notCheckable("\(told); so it was a year before", cells)
        }
        return .supported(cells, told)
    }

    private static let leastHistory = 8
    private static let outlying = 3.5
    private static let ordinary = 2.0

    private func earlierValues(of subject: Subject) -> [(period: Period, value: Double)] {
        table.periods(subject.period.grain).filter { $0 < subject.period }.compactMap { period in
            guard let cell = table.cell(subject.metric, subject.slice, period),
                cell.status == .complete, let value = cell.value
            else { return nil }
            return (period, value.approximate)
        }
    }

    /// In robust standard deviations, with the value's sign; the mean deviation stands in where
    /// more than half of the values are the same.
    static func distance(_ value: Double, among earlier: [Double]) -> Double {
        let center = Surprise.median(earlier)
        let deviations = earlier.map { abs($0 - center) }
        let robust = 1.4826 * Surprise.median(deviations)
        let mean = 1.2533 * deviations.reduce(0, +) / Double(max(deviations.count, 1))
        let scale = robust > 0 ? robust : max(mean, abs(center) * 0.001)
        return scale > 0 ? (value - center) / scale : value == center ? 0 : .infinity
    }

    private static func written(_ distance: Double) -> String {
        guard distance.magnitude < 1000 else { return "very many" }
        let tenths = (distance.magnitude * 10).rounded() / 10
        return "\(tenths)"
    }
}
