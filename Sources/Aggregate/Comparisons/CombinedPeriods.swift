import SalesCore

/// What several periods of a slice come to together, as far as their finished values say so.
///
/// Sums and counts add up, of `min` and `max` the extremes stand, ratios and formulas are finished
/// once from their inputs. Means, deviations, distinct counts, percentiles and semi-additive
/// values cannot be combined from periods.
///
/// What is undefined is so for the reason that a cell of all the periods would have: it is missing
/// where none of the inputs has a cell, and has no value where one of them has none.
struct CombinedPeriods {
    let table: MetricTable
    private let metrics: [String: Metric]

    private static let deepest = 50

    init(_ table: MetricTable) {
        self.table = table
        metrics = Dictionary(table.spec.metrics.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The value over the periods, rounded as the tables' are; periods without a cell add nothing.
    func value(
        _ metric: String, _ slice: Slice, over periods: ClosedRange<Period>
    ) -> Compared<ExactDecimal> {
        switch exact(metric, slice, periods, depth: 0) {
        case .undefined(let reason): return .undefined(reason)
        case .known(let exact):
            guard let value = try? exact.rounded(toPlaces: FinishedValue.places) else {
                return .undefined(.overflow)
            }
            return .known(value)
        }
    }

    private enum Exact {
        case known(Rational)
        case undefined(WhyUndefined)
    }

    private func exact(
        _ name: String, _ slice: Slice, _ periods: ClosedRange<Period>, depth: Int
    ) -> Exact {
        guard let metric = metrics[name], depth < Self.deepest else {
            return .undefined(.notCombinable)
        }
        switch metric.definition {
        case .aggregate(let aggregate):
            return combined(aggregate.function, of: name, slice, periods)
        case .ratio(let numerator, let denominator):
            return finished(
                .arithmetic(.name(numerator), .over, .name(denominator)), slice, periods, depth)
        case .formula(let expression): return finished(expression, slice, periods, depth)
        }
    }

    private func combined(
        _ function: Aggregation, of metric: String, _ slice: Slice, _ periods: ClosedRange<Period>
    ) -> Exact {
        let join: (ExactDecimal, ExactDecimal) throws(ArithmeticOverflow) -> ExactDecimal
        switch function {
        case .sum, .count:
            join = { left, right throws(ArithmeticOverflow) in try left.adding(right) }
        case .min: join = { left, right throws(ArithmeticOverflow) in Swift.min(left, right) }
        case .max: join = { left, right throws(ArithmeticOverflow) in Swift.max(left, right) }
        case .mean, .stddev, .countDistinct, .median, .percentile, .first, .last:
            return .undefined(.notCombinable)
        }
        let cells = cells(metric, slice, periods)
        var whole: ExactDecimal?
        for cell in cells {
            guard let value = cell.value else {
                // Lines without a value add nothing, as they add nothing to a quarter.
                if cell.reason == .overflow { return .undefined(.overflow) }
                continue
            }
            guard let known = whole else {
                whole = value
                continue
            }
            guard let next = try? join(known, value) else { return .undefined(.overflow) }
            whole = next
        }
        return whole.map { .known(Rational($0)) }
            ?? .undefined(cells.isEmpty ? .missing : .noValue)
    }

    private func finished(
        _ expression: Expression, _ slice: Slice, _ periods: ClosedRange<Period>, _ depth: Int
    ) -> Exact {
        var inputs: [String: Rational] = [:]
        var reasons: Set<WhyUndefined> = []
        for name in Set(expression.names) {
            switch exact(name, slice, periods, depth: depth + 1) {
            case .known(let value): inputs[name] = value
            case .undefined(let reason): reasons.insert(reason)
            }
        }
        guard reasons.isEmpty else {
            let isMissing = inputs.isEmpty && reasons == [.missing]
            let first = [.notCombinable, .overflow, .overZero].first(where: reasons.contains)
            return .undefined(first ?? (isMissing ? .missing : .noValue))
        }
        do {
            return try expression.value { inputs[$0] }.map { .known($0) } ?? .undefined(.overZero)
        } catch {
            return .undefined(.overflow)
        }
    }

    private func cells(
        _ metric: String, _ slice: Slice, _ periods: ClosedRange<Period>
    ) -> [Cell] {
        guard let series = table.slices[slice]?[metric] else { return [] }
        let count = periods.upperBound.ordinal - periods.lowerBound.ordinal
        return (0...count).compactMap { series[periods.lowerBound.advanced(by: $0)] }
    }
}
