import SalesCore
import Testing

@testable import Ingest

@Suite("Amounts in the currency that their line names")
struct LineAmountTests {
    private func spec(
        layout: Layout = .records, time: String = "date", columns: [ColumnSpec] = [],
        discardsValues: Bool = false
    ) -> MetricSpec {
        MetricSpec(
            currency: .eur,
            source: SourceSpec(
                dialect: DialectSpec(delimiter: ";", decimalMark: UInt8(ascii: ".")),
                layout: layout, time: time,
                columns: columns + [
                    ColumnSpec(name: "date", type: .date), ColumnSpec(name: "ccy", type: .text),
                    ColumnSpec(name: "price", type: .money, currency: "ccy"),
                ], contract: ContractSpec(discardsValues: discardsValues)),
            dimensions: [], slices: [[]], metrics: [])
    }

    private func told(_ lines: [String], discardsValues: Bool = false) async throws -> [String] {
        let run = try await ingest(
            "date;ccy;price\n"
                + lines.map { "2025-01-01;\($0)\n" }.joined(), spec(discardsValues: discardsValues))
        #expect(run.records.count + run.rejects.count == lines.count)
        return run.records.map { $0.fields.joined(separator: " ") } + run.rejects.map(\.reason)
    }

    @Test(
        "Read",
        arguments: [
            ("EUR;5.25", "EUR 5.25"), ("usd;$5", "USD 5"), ("€;€ 1,000", "EUR 1000"),
            ("JPY;¥500", "JPY 500"), ("CAD;$7.5", "CAD 7.5"), ("GBP;5 GBP", "GBP 5"),
            ("USD;US$ 2.5m", "USD 2500000"), (";", " -"), ("EUR;", "EUR -"),
        ])
    func reads(_ line: String, as record: String) async throws {
        #expect(try await told([line]) == [record])
        #expect(try await told([line], discardsValues: true) == [record])
    }

    @Test(
        "Rejected, also where unreadable cells are discarded",
        arguments: [
            ("USD;€5", "\"€5\" is in EUR, but column \"ccy\" says USD"),
            ("EUR;5 USD", "\"5 USD\" is in USD, but column \"ccy\" says EUR"),
            (";5", "an amount in no currency: \"5\""),
            (";5.123456789", "an amount in no currency: \"5.123456789\""),
            (";€5", "\"€5\" is in EUR, but column \"ccy\" is empty"),
        ])
    func rejects(_ line: String, because reason: String) async throws {
        #expect(try await told([line]) == [reason])
        #expect(try await told([line], discardsValues: true) == [reason])
    }

    @Test("An unreadable name rejects its line; discarded, it leaves the amount without currency")
    func unreadable() async throws {
        #expect(try await told(["Taler;5"]) == ["not a currency: \"Taler\""])
        #expect(try await told(["¥;5"]) == ["\"¥\" is the sign of JPY, CNY and others"])
        #expect(
            try await told(["Taler;5"], discardsValues: true) == ["an amount in no currency: \"5\""]
        )
        #expect(try await told(["Taler;"], discardsValues: true) == [" -"])
    }

    @Test("Long files read as single lines do, whatever comes before")
    func many() async throws {
        let lines = (0..<5000).map { ["EUR;\($0).25", "USD;$\($0)", ";7", "GBP;€1"][$0 % 4] }
        let run = try await ingest(
            "date;ccy;price\n" + lines.map { "2025-01-01;\($0)\n" }.joined(), spec())
        #expect(run.counts.accepted == 2500)
        #expect(run.rejects.count { $0.reason.hasPrefix("an amount in no currency") } == 1250)
        #expect(run.rejects.count { $0.reason.hasSuffix("says GBP") } == 1250)
    }

    @Test("A tidy line has a currency too, where it measures an amount")
    func tidy() async throws {
        let spec = spec(
            layout: .tidy(metric: "metric", value: "value"),
            columns: [
                ColumnSpec(name: "metric", type: .text), ColumnSpec(name: "value", type: .decimal),
                ColumnSpec(name: "units", type: .integer),
            ])
        let run = try await ingest(
            """
            date;ccy;metric;value
            2025-01-01;EUR;price;€5
            2025-01-01;;units;3
            2025-01-01;USD;price;€5
            2025-01-01;;price;5

            """, spec)
        #expect(run.records.map(\.fields) == [["-", "EUR", "5"], ["3", "", "-"]])
        #expect(
            run.rejects.map(\.reason) == [
                "\"€5\" is in EUR, but column \"ccy\" says USD", "an amount in no currency: \"5\"",
            ])
    }

    @Test("A line of a crosstab has one currency for all its months")
    func crosstab() async throws {
        let run = try await ingest(
            """
            ccy;2025-01;2025-02
            EUR;€5;6
            USD;5;€6
            ;;
            ;5;

            """, spec(layout: .crosstab(metric: nil, value: "price")))
        #expect(run.records.map(\.fields) == [["EUR", "5"], ["EUR", "6"]])
        #expect(
            run.rejects.map(\.reason) == [
                "\"€6\" is in EUR, but column \"ccy\" says USD", "an amount in no currency: \"5\"",
            ])
    }
}
