import Runner
import SalesCore

/// Metric tables on stdout, as CSV or JSON.
enum TableOutput {
    /// `table` holds what the rows are compared with.
    static func printJSON(_ rows: [MetricRow], in table: MetricTable) throws {
        Console.standard.print(try jsonText(rows.map { JSONRow($0, in: table) }))
    }

    static func printCSV(_ rows: [MetricRow]) {
        var pending = Array((TableCSV.header + "\n").utf8)
        for row in rows {
            TableCSV.append(row, to: &pending)
            if pending.count > 1 << 16 {
                Console.standard.print(bytes: pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        Console.standard.print(bytes: pending)
    }

    /// A row with its comparisons; what is undefined is null.
    private struct JSONRow: Encodable {
        struct Comparison: Encodable {
            let period: Period
            let value: String
            let difference: String
            let change: String?
        }

        let metric: String
        let slice: String
        let grain: Grain
        let period: Period
        let value: String?
        let undefined: WhyUndefined?
        let unit: String
        let rows: Int
        let status: PeriodStatus
        let previous: Comparison?
        let yearBefore: Comparison?

        enum CodingKeys: String, CodingKey {
            case metric, slice, grain, period, value, undefined, unit, rows, status, previous
            case yearBefore = "year_before"
        }

        init(_ row: MetricRow, in table: MetricTable) {
            metric = row.address.metric
            slice = row.address.slice.description
            grain = row.address.period.grain
            period = row.address.period
            value = row.cell.value.map { _ in row.valueText }
            undefined = row.cell.reason
            unit = row.unit.text
            rows = row.cell.rows
            status = row.cell.status
            previous = Self.comparison(row, in: table, with: .previous)
            yearBefore = Self.comparison(row, in: table, with: .yearBefore)
        }

        private static func comparison(
            _ row: MetricRow, in table: MetricTable, with baseline: Baseline
        ) -> Comparison? {
            let address = row.address
            guard
                let change = table.change(
                    address.metric, address.slice, address.period, from: baseline)
            else { return nil }
            let places = row.unit.minimumPlaces
            return Comparison(
                period: baseline.period(for: address.period),
                value: change.before.text(minimumPlaces: places),
                difference: change.difference.text(minimumPlaces: places),
                change: change.relative?.text())
        }
    }
}
