import SalesCore
import Testing

@testable import Aggregate

@Suite("Everything that groups come to")
struct AccumulatorTests {
    private func tidySpec(_ layout: Layout, _ metrics: [Metric]) -> MetricSpec {
        MetricSpec(
            currency: .eur,
            source: SourceSpec(layout: layout, time: "date", columns: []),
            dimensions: [], slices: [[]], metrics: metrics)
    }

    private func cells(_ spec: MetricSpec, _ records: [Record]) throws -> [String: Accumulation] {
        var byName: [String: Accumulation] = [:]
        for (key, cell) in try partials(spec, records).cells { byName[key.metric] = cell }
        return byName
    }

    @Test("Lines are counted by filter, once for all metrics under it")
    func filters() throws {
        let spec = spec(
            [
                try aggregate("all", .count), try aggregate("won", .count, where: "stage = won"),
                try aggregate("won_revenue", .sum, of: "revenue", where: "stage = won"),
                try aggregate("never", .count, where: "stage = never"),
            ], slices: [[]])
        let records = try ["won", "won", "lost"].map {
            Record(try day("2025-01-01"), ["stage": $0], ["revenue": 5])
        }
        #expect(
            try cells(spec, records) == [
                "all": Accumulation(rows: 3, values: 3), "won": Accumulation(rows: 2, values: 2),
                "won_revenue": Accumulation(rows: 2, values: 2, sum: 10),
            ])
    }

    @Test(
        "A line that names its metric is one value of one measure, and no line of the others",
        arguments: [
            Layout.tidy(metric: "metric", value: "value"), .crosstab(metric: "metric", value: ""),
        ])
    func tidy(_ layout: Layout) throws {
        let spec = tidySpec(
            layout,
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("cost", .sum, of: "cost"),
                try aggregate("units", .sum, of: "units"), try aggregate("lines", .count),
            ])
        let date = try day("2025-01-01")
        let records = [
            Record(date, [:], ["revenue": 5]), Record(date, [:], ["revenue": 6]),
            Record(date, [:], ["cost": 2]),
        ]
        #expect(
            try cells(spec, records) == [
                "revenue": Accumulation(rows: 2, values: 2, sum: 11),
                "cost": Accumulation(rows: 1, values: 1, sum: 2),
                "lines": Accumulation(rows: 3, values: 3),
            ])
    }
}
