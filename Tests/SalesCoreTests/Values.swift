import Foundation
import SalesCore

struct NotAValue: Error { let text: String }

func decimal(_ text: String) throws -> ExactDecimal {
    guard let value = ExactDecimal(text) else { throw NotAValue(text: text) }
    return value
}

func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw NotAValue(text: text) }
    return day
}

func period(_ text: String) throws -> Period {
    guard let period = Period(text) else { throw NotAValue(text: text) }
    return period
}

/// What JSON makes of a value and back.
func throughJSON<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
}

func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// A spec with a sum, a count and a ratio over one dimension.
func exampleSpec(currency: Currency? = .usd) -> MetricSpec {
    MetricSpec(
        currency: currency,
        source: SourceSpec(time: "date", columns: [ColumnSpec(name: "date", type: .date)]),
        dimensions: [Dimension(name: "region", singular: "region", plural: "regions")],
        slices: [[], ["region"]],
        metrics: [
            Metric(
                name: "revenue", definition: .aggregate(.sum, of: "revenue", filter: nil),
                unit: currency.map(MetricUnit.money) ?? .number, better: .up),
            Metric(
                name: "orders", definition: .aggregate(.count, of: nil, filter: nil), unit: .count),
            Metric(
                name: "average_order",
                definition: .ratio(numerator: "revenue", denominator: "orders"), unit: .number),
        ])
}

/// A table from `metric slice period value` lines; a value of "-" is undefined, one that ends in
/// "~" stands in a partial period.
func exampleTable(_ lines: [String], spec: MetricSpec = exampleSpec()) throws -> MetricTable {
    var cells: [CellAddress: Cell] = [:]
    for line in lines {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let slice = Slice(parts[1]) else { throw NotAValue(text: line) }
        let isPartial = parts[3].hasSuffix("~")
        let text = isPartial ? String(parts[3].dropLast()) : parts[3]
        cells[CellAddress(metric: parts[0], slice: slice, period: try period(parts[2]))] = Cell(
            value: text == "-" ? nil : try decimal(text), rows: 1,
            status: isPartial ? .partial : .complete)
    }
    return MetricTable(spec: spec, asOf: try day("2026-01-01"), cells: cells)
}
