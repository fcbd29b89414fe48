import SalesCore

@testable import Aggregate

struct NotATableLine: Error { let text: String }

/// A table from `metric slice period value` lines; "-" is undefined, "~" at the end is partial.
func comparedTable(
    _ lines: [String], metrics: [Metric]? = nil, firstMonth: Int = 1,
    targets: [MetricTargets] = []
) throws -> MetricTable {
    let metrics =
        try metrics ?? [
            aggregate("revenue", .sum, of: "revenue"), aggregate("orders", .count),
            ratio("average", "revenue", "orders"),
        ]
    let base = spec(metrics, firstMonth: firstMonth)
    let spec = MetricSpec(
        currency: base.currency, calendar: base.calendar, source: base.source,
        dimensions: base.dimensions, slices: base.slices, metrics: metrics, targets: targets)
    var cells: [CellAddress: Cell] = [:]
    for line in lines {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let slice = Slice(parts[1]), let period = Period(parts[2]) else {
            throw NotATableLine(text: line)
        }
        let isPartial = parts[3].hasSuffix("~")
        let text = isPartial ? String(parts[3].dropLast()) : parts[3]
        cells[CellAddress(metric: parts[0], slice: slice, period: period)] = Cell(
            value: text == "-" ? nil : try decimal(text), rows: 1,
            status: isPartial ? .partial : .complete)
    }
    return MetricTable(spec: spec, asOf: try day("2026-01-01"), cells: cells)
}

func period(_ text: String) throws -> Period {
    guard let period = Period(text) else { throw NotATableLine(text: text) }
    return period
}

/// All compared rows by metric, slice and period, as `revenue region=West 2025-02`.
func comparedRows(_ table: MetricTable) -> [String: ComparedRow] {
    var rows: [String: ComparedRow] = [:]
    var comparisons = TableComparisons(ComparableTable(table, running: runningPeriods(of: table)))
    comparisons.forEachRow(where: { _ in true }) { compared in
        let address = compared.row.address
        rows["\(address.metric) \(address.slice) \(address.period)"] = compared
    }
    return rows
}

/// Of tables whose months have sums, counts and what is made of them only.
func runningPeriods(of table: MetricTable) -> RunningPeriods {
    var partials = MetricPartials()
    for (address, cell) in table.cells where address.period.grain == .month {
        guard case .aggregate(let aggregate)? = table.spec.metric(named: address.metric)?.definition
        else { continue }
        var months = Accumulation(rows: cell.rows)
        if let value = cell.value {
            let count = aggregate.function == .count ? Int(value.description) : nil
            months = Accumulation(
                rows: count ?? cell.rows, values: count ?? cell.rows, sum: value, minimum: value,
                maximum: value)
        }
        partials.add(
            months,
            to: MetricPartials.Key(
                metric: address.metric, slice: address.slice, month: address.period))
    }
    let builder = TableBuilder(spec: table.spec)
    return RunningPeriods(
        table.spec, slices: builder.sliceCells(of: [partials], activeDays: []),
        holistic: RunningValues())
}
