import SalesCore

/// A spec's aggregates compiled for one schema: what is computed, each thing once.
struct AggregationPlan {
    /// A column under a filter, shared by every metric that reads it.
    struct Measure {
        enum Column: Hashable {
            case number(Int)
            case text(Int)
        }

        let column: Column
        let filter: Int
        var tracksSum = false
        var tracksSquares = false
        var tracksMinimum = false
        var tracksMaximum = false
    }

    struct PlannedMetric {
        let name: String
        let aggregation: Aggregation
        let filter: Int
        /// None for a count of lines.
        let measure: Int?
        /// None where sums say it all.
        var holistic: Int?
        /// Of a median or percentile.
        var rank: ExactDecimal?
    }

    /// Distinct; none lets every line through.
    private(set) var filters: [RowFilter?] = []
    private(set) var measures: [Measure] = []
    /// Distinct; what is kept besides.
    private(set) var holistic: [HolisticMeasure] = []
    private(set) var metrics: [PlannedMetric] = []
    let slices: SlicePlan
    /// Whether a line is one value of one measure, and so no line of any other measure.
    let isTidy: Bool
    /// Whether times of day decide which line of an entity counts.
    let needsTimes: Bool
    /// Text columns of the dimensions, in the order of the spec.
    let dimensionColumns: [Int]

    init(spec: MetricSpec, schema: RecordSchema) throws(AggregateFailure) {
        slices = SlicePlan(spec)
        isTidy = spec.source.layout.metricColumn != nil
        needsTimes = spec.needsTimes
        var columns: [Int] = []
        for name in slices.dimensions {
            columns.append(try schema.textIndex(of: name, user: "dimension \(name)"))
        }
        dimensionColumns = columns
        for metric in spec.metrics {
            guard case .aggregate(let aggregate) = metric.definition else { continue }
            try add(metric.name, aggregate, schema, time: spec.source.time)
        }
    }

    private mutating func add(
        _ name: String, _ aggregate: AggregateDefinition, _ schema: RecordSchema, time: String
    ) throws(AggregateFailure) {
        let user = "metric \(name)"
        let aggregation = aggregate.function
        let condition: RowCondition? =
            if let expression = aggregate.filter {
                try RowCondition(expression, schema: schema, time: time, user: user)
            } else {
                nil
            }
        let filter = index(of: condition, user: user)
        var measure: Int?
        if let column = aggregate.column {
            measure = try self.measure(column, aggregation, filter: filter, schema, user: user)
        } else if aggregation != .count {
            throw .noColumn(user: user)
        }
        var metric = PlannedMetric(
            name: name, aggregation: aggregation, filter: filter, measure: measure)
        metric.holistic = try measure.flatMap { measure throws(AggregateFailure) in
            try holisticMeasure(aggregate, of: measures[measure], schema, user: user)
        }
        metric.rank = aggregation == .median ? Self.half : aggregate.rank
        metrics.append(metric)
    }

    private static let half = ExactDecimal(mantissa: 5, scale: 1)

    private mutating func holisticMeasure(
        _ aggregate: AggregateDefinition, of measure: Measure, _ schema: RecordSchema,
        user: String
    ) throws(AggregateFailure) -> Int? {
        guard
            let kind = HolisticMeasure.kind(
                of: aggregate.function, isApproximate: aggregate.isApproximate)
        else { return nil }
        var entities: [Int] = []
        for name in aggregate.entities {
            entities.append(try schema.textIndex(of: name, user: user))
        }
        let needed = HolisticMeasure(
            kind: kind, column: measure.column, filter: measure.filter, entities: entities)
        if let known = holistic.firstIndex(of: needed) { return known }
        holistic.append(needed)
        return holistic.count - 1
    }

    private mutating func index(of condition: RowCondition?, user: String) -> Int {
        if let known = filters.firstIndex(where: { $0?.condition == condition }) { return known }
        filters.append(condition.map { RowFilter($0, user: user) })
        return filters.count - 1
    }

    private mutating func measure(
        _ name: String, _ aggregation: Aggregation, filter: Int, _ schema: RecordSchema,
        user: String
    ) throws(AggregateFailure) -> Int {
        let place = try schema.place(of: name, user: user)
        let column: Measure.Column =
            place.kind == .number ? .number(place.index) : .text(place.index)
        if ![.count, .countDistinct].contains(aggregation), place.kind == .text {
            throw .notANumberColumn(name, user: user)
        }
        let index: Int
        if let known = measures.firstIndex(where: { $0.filter == filter && $0.column == column }) {
            index = known
        } else {
            index = measures.count
            measures.append(Measure(column: column, filter: filter))
        }
        switch aggregation {
        case .sum, .mean: measures[index].tracksSum = true
        case .stddev:
            measures[index].tracksSum = true
            measures[index].tracksSquares = true
        case .min: measures[index].tracksMinimum = true
        case .max: measures[index].tracksMaximum = true
        case .count, .countDistinct, .median, .percentile, .first, .last: break
        }
        return index
    }
}
