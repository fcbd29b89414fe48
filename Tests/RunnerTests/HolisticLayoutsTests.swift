import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("Metrics that need every value, in each layout")
struct HolisticLayoutsTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// `metric slice period value`, by month unless asked for otherwise.
    private func rows(
        _ spec: String, _ export: String, _ grain: Grain = .month
    ) async throws -> [String] {
        try workshop.write(export, to: "a.csv")
        let outcome = try await AggregateFilter(
            spec: try SpecReader.spec(from: spec, file: "metrics.yaml"), workers: 2
        ).run(
            files: [workshop.path + "/a.csv"], asOf: Workshop.asOf, progress: { _, _ in },
            reject: { Issue.record("\($0)") })
        return outcome.table.rows.filter { $0.address.period.grain == grain }.map { row in
            let value = row.cell.value.map { _ in row.valueText } ?? row.cell.reason?.rawValue ?? ""
            return "\(row.address.metric) \(row.address.slice) \(row.address.period) \(value)"
        }
    }

    private static let tidy = """
        version: 1
        source:
          layout: tidy
          columns:
            date: {type: date}
            metric: {type: text}
            value: {type: decimal}
            region: {type: text}
            stock: {from: Stock, type: decimal}
            price: {from: Price, type: decimal}
        dimensions: [region]
        metrics:
          typical: {aggregate: median, of: price}
          high: {aggregate: percentile, percentile: 75, of: price, where: region != South}
          prices: {aggregate: count_distinct, of: price}
          opened: {aggregate: first, of: stock, per: [region]}
          held: {aggregate: last, of: stock, per: [region]}
        """

    /// Negative values, ties, missing ones, two lines of one day, and a month with one value.
    private static let tidyExport = """
        date,metric,region,value
        2025-01-05,Price,North,-3
        2025-01-06,Price,North,1.50
        2025-01-07,Price,South,1.5
        2025-01-08,Price,South,
        2025-01-05,Stock,North,10
        2025-01-31,Stock,North,12
        2025-01-31,Stock,North,14
        2025-01-02,Stock,South,7
        2025-02-03,Price,North,8

        """

    @Test("Tidy: each metric has its own lines")
    func tidy() async throws {
        #expect(
            try await rows(Self.tidy, Self.tidyExport) == [
                "typical  2025-01 1.5", "typical  2025-02 8",
                "typical region=North 2025-01 -0.75", "typical region=North 2025-02 8",
                "typical region=South 2025-01 1.5",
                "high  2025-01 0.375", "high  2025-02 8",
                "high region=North 2025-01 0.375", "high region=North 2025-02 8",
                "prices  2025-01 2", "prices  2025-02 1",
                "prices region=North 2025-01 2", "prices region=North 2025-02 1",
                "prices region=South 2025-01 1",
                "opened  2025-01 17",
                "opened region=North 2025-01 10", "opened region=South 2025-01 7",
                "held  2025-01 21",
                "held region=North 2025-01 14", "held region=South 2025-01 7",
            ])
        #expect(
            try await rows(Self.tidy, Self.tidyExport, .quarter).prefix(2)
                == ["typical  2025-Q1 1.5", "typical region=North 2025-Q1 1.5"])
    }

    private static let crosstab = """
        version: 1
        source:
          layout: crosstab
          columns:
            region: {type: text}
            customer: {type: text}
            amount: {type: decimal}
        dimensions: [region]
        metrics:
          typical: {aggregate: median, of: amount}
          north: {aggregate: median, of: amount, where: region = North}
          amounts: {aggregate: count_distinct, of: amount}
          customers: {aggregate: count_distinct, of: customer}
          held: {aggregate: last, of: amount, per: [customer]}
        """

    @Test("Crosstab: each month's column is its values; an empty one is none")
    func crosstab() async throws {
        let export = """
            region,customer,2025-01,2025-02
            North,c1,5,-7
            North,c2,5,
            South,c1,9,3

            """
        #expect(
            try await rows(Self.crosstab, export) == [
                "typical  2025-01 5", "typical  2025-02 -2",
                "typical region=North 2025-01 5", "typical region=North 2025-02 -7",
                "typical region=South 2025-01 9", "typical region=South 2025-02 3",
                "north  2025-01 5", "north  2025-02 -7",
                "north region=North 2025-01 5", "north region=North 2025-02 -7",
                "amounts  2025-01 2", "amounts  2025-02 2",
                "amounts region=North 2025-01 1", "amounts region=North 2025-02 1",
                "amounts region=South 2025-01 1", "amounts region=South 2025-02 1",
                "customers  2025-01 2", "customers  2025-02 1",
                "customers region=North 2025-01 2", "customers region=North 2025-02 1",
                "customers region=South 2025-01 1", "customers region=South 2025-02 1",
                "held  2025-01 14", "held  2025-02 3",
                "held region=North 2025-01 10", "held region=North 2025-02 -7",
                "held region=South 2025-01 9", "held region=South 2025-02 3",
            ])
        // The last of the customer's lines in the quarter is that of February.
        #expect(try await rows(Self.crosstab, export, .quarter).contains("held  2025-Q1 8"))
    }

    @Test(
        "Lines that give way to others with the same key add no value",
        arguments: [("keep_first", "2", "10"), ("keep_last", "4", "40")])
    func keys(_ rule: String, _ median: String, _ last: String) async throws {
        let spec = """
            version: 1
            source:
              columns:
                date: {type: date}
                id: {type: text, key: true}
                region: {type: text}
                amount: {type: decimal}
              upload: {mode: append, on_duplicate: \(rule)}
            slices: [[]]
            dimensions: [region]
            metrics:
              typical: {aggregate: median, of: amount}
              held: {aggregate: last, of: amount, per: [region], where: amount > 5}
            """
        let export = """
            date,id,region,amount
            2025-01-01,a,North,1
            2025-01-02,b,North,2
            2025-01-03,c,North,10
            2025-01-04,c,North,40
            2025-01-05,a,North,4

            """
        #expect(
            try await rows(spec, export)
                == ["typical  2025-01 \(median)", "held  2025-01 \(last)"])
    }

    @Test("What needs more than 38 digits is told of its cell, and of what is made of it")
    func overflow() async throws {
        let half = String(repeating: "9", count: 18)
        let nines = "\(half).\(half)"
        let spec = """
            version: 1
            source:
              columns:
                date: {type: date}
                region: {type: text}
                amount: {type: decimal}
            dimensions: [region]
            slices: [[]]
            metrics:
              total: {aggregate: sum, of: amount}
              held: {aggregate: last, of: amount, per: [region]}
              typical: {aggregate: median, of: amount}
              lines: {aggregate: count}
              twice: {formula: held * 2}
              each: {ratio: [total, lines]}
              none: {formula: lines / (lines - lines)}
            """
        let lines = (1...200).map { "2025-01-01,r\($0),\(nines)\n" }.joined()
        let export = "date,region,amount\n" + lines
        #expect(
            try await rows(spec, export) == [
                "total  2025-01 overflow", "held  2025-01 overflow",
                "typical  2025-01 1000000000000000000",
                "lines  2025-01 200", "twice  2025-01 overflow", "each  2025-01 overflow",
                "none  2025-01 over_zero",
            ])
    }
}
