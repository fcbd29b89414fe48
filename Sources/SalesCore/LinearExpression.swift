/// Which metrics add up over members: sums, counts, and formulas that only add and subtract such, or
/// multiply them by numbers.
extension MetricSpec {
    public func isAdditive(_ metric: Metric) -> Bool {
        guard case .formula(let expression) = metric.definition else { return metric.isAdditive }
        return expression.isLinear(in: self, over: \.isAdditive)
    }
}

extension Expression {
    /// Whether it only adds, subtracts or multiplies by numbers metrics that `isPart` holds for, by
    /// way of formulas too. A constant is no such part: every member would bring it again.
    func isLinear(in spec: MetricSpec, over isPart: (Metric) -> Bool, depth: Int = 0) -> Bool {
        guard depth < Self.deepest else { return false }
        switch self {
        case .name(let name):
            guard let metric = spec.metric(named: name) else { return false }
            if case .formula(let inner) = metric.definition {
                return inner.isLinear(in: spec, over: isPart, depth: depth + 1)
            }
            return isPart(metric)
        case .negated(let inner): return inner.isLinear(in: spec, over: isPart, depth: depth + 1)
        case .arithmetic(let left, .plus, let right), .arithmetic(let left, .minus, let right):
            return left.isLinear(in: spec, over: isPart, depth: depth + 1)
                && right.isLinear(in: spec, over: isPart, depth: depth + 1)
        case .arithmetic(.number, .times, let scaled), .arithmetic(let scaled, .times, .number):
            return scaled.isLinear(in: spec, over: isPart, depth: depth + 1)
        case .number, .text, .day, .arithmetic, .comparison, .and, .or, .not: return false
        }
    }

    private static let deepest = 50
}
