import SalesCore

/// Few members that hold most of the first metric's total.
///
/// One member counts from two fifths of the total and nearly twice its even share; three members
/// from half of the total and one and a half times theirs, among six or more. Below that it is
/// what anyone would expect. Two thirds in one hand are a risk, and rank as bad news: what happens
/// to that member happens to the business. Negative values (returns) make shares meaningless, so
/// they end it.
enum ConcentrationDetector {
    static let risk = 2.0 / 3

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics.prefix(1) where metric.isAdditive {
            guard let total = table.value(metric.name, .total, period), total > .zero else {
                continue
            }
            for dimension in table.singleDimensions {
                let members = Siblings(metric.name, by: dimension, in: period, of: table).members
                guard members.count >= RankDetector.fewestSiblings,
                    members.allSatisfy({ !$0.value.isNegative })
                else { continue }
                detection.testsRun += 1
                guard let top = concentrated(members, of: total) else { continue }
                let share = share(of: top, in: total)
                let isRisk = top.count == 1 && share >= risk
                detection.candidates.append(
                    Candidate(
                        kind: .concentration, metric: metric.name,
                        slice: top.count == 1 ? top[0].slice : .total, period: period,
                        evidence: .concentration(top.map(\.slice)),
                        materiality: isRisk ? share : share / 2, surprise: 0.3,
                        isFavourable: isRisk ? false : nil))
            }
        }
        return detection
    }

    private static func concentrated(
        _ members: [Siblings.Member], of total: ExactDecimal
    ) -> [Siblings.Member]? {
        let count = Double(members.count)
        let first = Array(members.prefix(1))
        if share(of: first, in: total) >= max(0.4, 1.8 / count) {
            return first.allSatisfy(\.isTellable) ? first : nil
        }
        let three = Array(members.prefix(3))
        // A tie at the edge leaves open who belongs to the top three.
        guard members.count >= 6, members[2].value != members[3].value,
            share(of: three, in: total) >= max(0.5, 4.5 / count)
        else { return nil }
        return three
    }

    private static func share(of members: [Siblings.Member], in total: ExactDecimal) -> Double {
        members.reduce(0) { $0 + $1.value.approximate } / total.approximate
    }
}
