/// The two sums that a metric divides, where it is such a ratio.
///
/// A formula counts too where it is one division, and both sides only add, subtract or multiply
/// by numbers what adds up over members: `(revenue - cost) / revenue`.
public struct RatioParts: Sendable {
    public let numerator: Expression
    public let denominator: Expression

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
        guard Self.addsUp(numerator, spec, depth: 0), Self.addsUp(denominator, spec, depth: 0)
        else { return nil }
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

    private static let deepest = 50

    private static func addsUp(_ expression: Expression, _ spec: MetricSpec, depth: Int) -> Bool {
        guard depth < deepest else { return false }
        switch expression {
        case .name(let name):
            guard let metric = spec.metric(named: name) else { return false }
            if case .formula(let inner) = metric.definition {
                return addsUp(inner, spec, depth: depth + 1)
            }
            return metric.isAdditive
        case .negated(let inner): return addsUp(inner, spec, depth: depth + 1)
        case .arithmetic(let left, .plus, let right), .arithmetic(let left, .minus, let right):
            return addsUp(left, spec, depth: depth + 1) && addsUp(right, spec, depth: depth + 1)
        case .arithmetic(.number, .times, let scaled), .arithmetic(let scaled, .times, .number):
            return addsUp(scaled, spec, depth: depth + 1)
        case .number, .text, .day, .arithmetic, .comparison, .and, .or, .not: return false
        }
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
