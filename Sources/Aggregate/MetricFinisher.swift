import SalesCore

/// Finishes all metrics of one slice and period, each after those that it is made of.
///
/// A ratio or formula takes the exact values of its inputs and is rounded once. It has a cell
/// where any input has one, with the most lines of any input, and a value where all have one.
struct MetricFinisher {
    private enum Recipe {
        case aggregate(Aggregation, ofColumn: Bool)
        case ratio(numerator: Int, denominator: Int)
        case formula(Expression, inputs: [String: Int])
    }

    private let recipes: [Recipe]
    /// Inputs come before what is made of them.
    private let order: [Int]
    /// By metric, itself behind all that it is made of.
    private let needs: [[Int]]
    /// By metric, whether sums do not suffice for it.
    let isHolistic: [Bool]

    init(_ metrics: [Metric]) {
        let places = Dictionary(
            metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        let recipes = metrics.map { metric in
            switch metric.definition {
            case .aggregate(let aggregate):
                Recipe.aggregate(aggregate.function, ofColumn: aggregate.column != nil)
            case .ratio(let numerator, let denominator):
                Self.ratio(places[numerator], places[denominator])
            case .formula(let expression):
                Recipe.formula(
                    expression,
                    inputs: places.filter { Set(expression.names).contains($0.key) })
            }
        }
        self.recipes = recipes
        order = Self.order(of: recipes, from: Array(recipes.indices))
        let needs = recipes.indices.map { Self.order(of: recipes, from: [$0]) }
        self.needs = needs
        isHolistic = needs.map { needed in
            needed.contains { metric in
                guard case .aggregate(let aggregation, _) = recipes[metric] else { return false }
                return aggregation.isHolistic
            }
        }
    }

    /// The aggregates that a metric is made of, itself where it is one.
    func inputs(of metric: Int) -> [Int] {
        needs[metric].filter { input in
            if case .aggregate = recipes[input] { true } else { false }
        }
    }

    /// What the holistic metrics of the slice and period come to.
    typealias Outcomes = (Int) -> HolisticValues.Outcome?

    /// By metric; none where there is no cell.
    func finish(
        _ accumulations: [Accumulation?], outcome: Outcomes = { _ in nil }
    ) -> [FinishedValue?] {
        var finished = [FinishedValue?](repeating: nil, count: recipes.count)
        for metric in order {
            finished[metric] = value(of: metric, from: finished, { accumulations[$0] }, outcome)
        }
        return finished
    }

    /// One metric alone, with only the accumulations that it is made of.
    func finish(
        _ metric: Int, accumulation: (Int) -> Accumulation?, outcome: Outcomes = { _ in nil }
    ) -> FinishedValue? {
        let needed = needs[metric]
        guard needed.count > 1 else { return value(of: metric, from: [], accumulation, outcome) }
        var finished = [FinishedValue?](repeating: nil, count: recipes.count)
        for input in needed {
            finished[input] = value(of: input, from: finished, accumulation, outcome)
        }
        return finished[metric]
    }

    private func value(
        of metric: Int, from finished: [FinishedValue?],
        _ accumulation: (Int) -> Accumulation?, _ outcome: Outcomes
    ) -> FinishedValue? {
        switch recipes[metric] {
        case .aggregate(let aggregation, let ofColumn):
            accumulation(metric).map {
                FinishedValue(
                    aggregation, ofColumn: ofColumn, $0,
                    aggregation.isHolistic ? outcome(metric) : nil)
            }
        case .ratio(let numerator, let denominator):
            Self.joined([finished[numerator], finished[denominator]]) {
                () throws(ArithmeticOverflow) in
                guard let above = finished[numerator]?.exact,
                    let below = finished[denominator]?.exact
                else { return nil }
                return try above.divided(by: below)
            }
        case .formula(let expression, let inputs):
            Self.joined(inputs.values.map { finished[$0] }) { () throws(ArithmeticOverflow) in
                try expression.value { name in inputs[name].flatMap { finished[$0]?.exact } }
            }
        }
    }

    /// Undefined for the reason of an input, an overflow before others; else over zero.
    private static func joined(
        _ inputs: [FinishedValue?], _ value: () throws(ArithmeticOverflow) -> Rational?
    ) -> FinishedValue? {
        let present = inputs.compactMap { $0 }
        guard let rows = present.map(\.rows).max() else { return nil }
        guard present.count == inputs.count, present.allSatisfy({ $0.value != nil }) else {
            let reasons = present.compactMap(\.undefined)
            return FinishedValue(
                undefined: reasons.contains(.overflow) ? .overflow : reasons.first, rows: rows)
        }
        return FinishedValue(rows: rows, value)
    }

    /// A name that no metric bears leaves the ratio without a value.
    private static func ratio(_ numerator: Int?, _ denominator: Int?) -> Recipe {
        guard let numerator, let denominator else {
            return .formula(.number(.zero), inputs: [:])
        }
        return .ratio(numerator: numerator, denominator: denominator)
    }

    /// Depth first. The spec's reader refuses cycles; one that got through has no cells.
    private static func order(of recipes: [Recipe], from roots: [Int]) -> [Int] {
        var order: [Int] = []
        var visited: Set<Int> = []
        func visit(_ metric: Int) {
            guard visited.insert(metric).inserted else { return }
            switch recipes[metric] {
            case .aggregate: break
            case .ratio(let numerator, let denominator):
                visit(numerator)
                visit(denominator)
            case .formula(_, let inputs): inputs.values.sorted().forEach(visit)
            }
            order.append(metric)
        }
        roots.forEach(visit)
        return order
    }
}

extension Expression {
    /// The exact value of arithmetic over named values; none over zero or where one is missing.
    func value(
        of named: (String) -> Rational?
    ) throws(ArithmeticOverflow) -> Rational? {
        switch self {
        case .number(let value): return Rational(value)
        case .name(let name): return named(name)
        case .negated(let inner): return try inner.value(of: named)?.negated
        case .arithmetic(let left, let operation, let right):
            guard let first = try left.value(of: named), let second = try right.value(of: named)
            else { return nil }
            return switch operation {
            case .plus: try first.adding(second)
            case .minus: try first.subtracting(second)
            case .times: try first.multiplied(by: second)
            case .over: try first.divided(by: second)
            }
        case .text, .day, .comparison, .and, .or, .not: return nil
        }
    }
}
