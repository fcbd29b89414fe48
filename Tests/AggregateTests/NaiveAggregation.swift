import SalesCore

/// The same tables the slow way: line by line, with dictionaries and SQL's three-valued logic.
struct NaiveAggregation {
    let spec: MetricSpec
    let schema: RecordSchema

    func partials(_ records: [Record]) throws -> MetricPartials {
        var result = MetricPartials(activeDays: Set(records.map(\.day)))
        for metric in spec.metrics {
            guard case .aggregate(let aggregate) = metric.definition else { continue }
            for record in records {
                if let filter = aggregate.filter, try holds(filter, record) != true { continue }
                let cell = accumulation(aggregate.function, of: aggregate.column, record)
                for slice in Set(spec.slices) {
                    let members = spec.dimensions.map(\.name).filter(slice.contains).map {
                        Slice.Member(dimension: $0, value: record.texts[$0] ?? "")
                    }
                    let key = MetricPartials.Key(
                        metric: metric.name, slice: Slice(members: members),
                        month: spec.calendar.month(of: record.day))
                    result.add(cell, to: key)
                }
            }
        }
        return result
    }

    private func accumulation(
        _ aggregation: Aggregation, of column: String?, _ record: Record
    ) -> Accumulation {
        guard let column else { return Accumulation(rows: 1, values: 1) }
        if schema.index(of: column)?.kind == .text {
            return Accumulation(rows: 1, values: (record.texts[column] ?? "").isEmpty ? 0 : 1)
        }
        guard let value = record.numbers[column] else {
            return Accumulation(
                rows: 1, sumOfSquares: aggregation == .stddev ? .zero : nil)
        }
        return switch aggregation {
        case .sum, .mean: Accumulation(rows: 1, values: 1, sum: value)
        case .min: Accumulation(rows: 1, values: 1, minimum: value)
        case .max: Accumulation(rows: 1, values: 1, maximum: value)
        case .stddev:
            Accumulation(
                rows: 1, values: 1, sum: value, sumOfSquares: try? value.multiplied(by: value))
        case .count, .countDistinct, .median, .percentile, .first, .last:
            Accumulation(rows: 1, values: 1)
        }
    }

    /// None where SQL says unknown.
    func holds(_ condition: Expression, _ record: Record) throws -> Bool? {
        switch condition {
        case .not(let inner): return try holds(inner, record).map { !$0 }
        case .and(let left, let right):
            let sides = [try holds(left, record), try holds(right, record)]
            return sides.contains(false) ? false : sides.contains(nil) ? nil : true
        case .or(let left, let right):
            let sides = [try holds(left, record), try holds(right, record)]
            return sides.contains(true) ? true : sides.contains(nil) ? nil : false
        case .comparison(.name(let name), let comparator, let right)
        where schema.index(of: name)?.kind == .text:
            let text = record.texts[name] ?? ""
            return switch (right, comparator) {
            case (.name(let value), .equal), (.text(let value), .equal): text == value
            case (.name(let value), _), (.text(let value), _): text != value
            default: nil
            }
        case .comparison(let left, let comparator, let right):
            guard let first = try number(left, record), let second = try number(right, record)
            else { return nil }
            return switch comparator {
            case .equal: first == second
            case .notEqual: first != second
            case .less: first < second
            case .lessOrEqual: first <= second
            case .greater: first > second
            case .greaterOrEqual: first >= second
            }
        default: return nil
        }
    }

    private func number(_ expression: Expression, _ record: Record) throws -> ExactDecimal? {
        switch expression {
        case .number(let value): return value
        case .name(let name): return record.numbers[name]
        case .negated(let inner): return try number(inner, record)?.negated
        case .arithmetic(let left, let operation, let right):
            guard let first = try number(left, record), let second = try number(right, record)
            else { return nil }
            return switch operation {
            case .plus: try first.adding(second)
            case .minus: try first.subtracting(second)
            case .times: try first.multiplied(by: second)
            case .over: try first.divided(by: second, places: 20)
            }
        default: return nil
        }
    }
}
