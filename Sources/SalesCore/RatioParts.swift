/// The two sides that a metric divides, where members can come to them.
///
/// A formula counts too where it is one division, and both sides only add, subtract or multiply
/// by numbers what adds up over members: `(revenue - cost) / revenue`. Entities (orders, accounts)
/// add up where each is in one member only, which the values tell.
public struct RatioParts: Sendable {
    public let numerator: Expression
    public let denominator: Expression
    /// Whether a side is made of entities, which may be in several members.
    public let countsEntities: Bool

    public init?(_ metric: Metric, of spec: MetricSpec) {
        switch metric.definition {
        case .aggregate: return nil
        case .ratio(let numerator, let denominator):
            self.numerator = .name(numerator)
            self.denominator = .name(denominator)
        case .formula(.arithmetic(let numerator, .over, let denominator)):
            self.numerator = numerator
            self.denominator = denominator
        case .formula: return nil
        }
        let sides = [numerator, denominator]
        guard sides.allSatisfy({ $0.isLinear(in: spec, over: Self.mayAddUp) }) else { return nil }
        countsEntities = !sides.allSatisfy { $0.isLinear(in: spec, over: \.isAdditive) }
    }

    /// An approximate count may come to its members' by chance.
    private static func mayAddUp(_ metric: Metric) -> Bool {
        guard case .aggregate(let aggregate) = metric.definition else { return false }
        return switch aggregate.function {
        case .sum, .count, .first, .last: true
        case .countDistinct: !aggregate.isApproximate
        case .min, .max, .mean, .stddev, .median, .percentile: false
        }
    }

    /// Both sums of a cell; a member that has no cell adds nothing. None where a value that
    /// should be there is not.
    public func side(
        of slice: Slice, in period: Period, of table: MetricTable
    ) -> RateMixEffects.Side? {
        guard let above = Self.value(numerator, slice, period, table),
            let below = Self.value(denominator, slice, period, table)
        else { return nil }
        return RateMixEffects.Side(numerator: above, denominator: below)
    }

    private static func value(
        _ expression: Expression, _ slice: Slice, _ period: Period, _ table: MetricTable
    ) -> ExactDecimal? {
        switch expression {
        case .number(let number): return number
        case .name(let name):
            if case .formula(let inner)? = table.spec.metric(named: name)?.definition {
                return value(inner, slice, period, table)
            }
            guard let cell = table.cell(name, slice, period) else { return .zero }
            return cell.value
        case .negated(let inner): return value(inner, slice, period, table)?.negated
        case .arithmetic(let left, let operation, let right):
            guard let first = value(left, slice, period, table),
                let second = value(right, slice, period, table)
            else { return nil }
            return switch operation {
            case .plus: try? first.adding(second)
            case .minus: try? first.subtracting(second)
            case .times: try? first.multiplied(by: second)
            case .over: nil
            }
        case .text, .day, .comparison, .and, .or, .not: return nil
        }
    }
}
