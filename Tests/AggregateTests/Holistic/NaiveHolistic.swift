import SalesCore

@testable import Aggregate

/// Holistic metrics the slow way: all values of a cell in an array.
struct NaiveHolistic {
    let spec: MetricSpec
    let schema: RecordSchema

    /// By slice and period, what a metric comes to; `records` in the order of the upload.
    func cells(_ metric: Metric, _ records: [Record]) throws -> [CellAddress: ExactDecimal?] {
        guard case .aggregate(let aggregate) = metric.definition else { return [:] }
        let naive = NaiveAggregation(spec: spec, schema: schema)
        var passing: [CellAddress: [Record]] = [:]
        for record in records {
            if let filter = aggregate.filter, try naive.holds(filter, record) != true { continue }
            let month = spec.calendar.month(of: record.day)
            for slice in Set(spec.slices) {
                let members = spec.dimensions.map(\.name).filter(slice.contains).map {
                    Slice.Member(dimension: $0, value: record.texts[$0] ?? "")
                }
                for period in [month, spec.calendar.quarter(ofMonth: month)] {
                    let address = CellAddress(
                        metric: metric.name, slice: Slice(members: members), period: period)
                    passing[address, default: []].append(record)
                }
            }
        }
        return try passing.mapValues { try value(aggregate, $0) }
    }

    func value(
        _ aggregate: AggregateDefinition, _ records: [Record]
    ) throws -> ExactDecimal? {
        let column = aggregate.column ?? ""
        switch aggregate.function {
        case .countDistinct:
            if schema.index(of: column)?.kind == .text {
                return ExactDecimal(
                    Set(records.compactMap { $0.texts[column] }.filter { $0 != "" }).count)
            }
            return ExactDecimal(Set(records.compactMap { $0.numbers[column] }).count)
        case .median, .percentile:
            let rank = aggregate.rank ?? ExactDecimal(mantissa: 5, scale: 1)
            let values = records.compactMap { $0.numbers[column] }.sorted()
            guard !values.isEmpty else { return nil }
            // In units of the rank's last place.
            let unit = Int(ExactDecimal.powerOfTen(rank.scale))
            let place = Int(rank.mantissa) * (values.count - 1)
            let below = values[place / unit]
            guard place % unit > 0 else { return below.rounded(toPlaces: 12) }
            let step = try values[place / unit + 1].subtracting(below)
            let part = ExactDecimal(mantissa: Int128(place % unit), scale: rank.scale)
            return try below.adding(try step.multiplied(by: part)).rounded(toPlaces: 12)
        case .first, .last:
            var ofEntity: [[String]: Record] = [:]
            for record in records where record.numbers[column] != nil {
                let entity = aggregate.entities.map { record.texts[$0] ?? "" }
                guard let known = ofEntity[entity] else {
                    ofEntity[entity] = record
                    continue
                }
                let (when, then) = ((record.day, record.time), (known.day, known.time))
                let isTaken = aggregate.function == .first ? when < then : when >= then
                if isTaken { ofEntity[entity] = record }
            }
            guard !ofEntity.isEmpty else { return nil }
            return try ofEntity.values.compactMap { $0.numbers[column] }
                .reduce(.zero) { try $0.adding($1) }
        default: return nil
        }
    }
}
