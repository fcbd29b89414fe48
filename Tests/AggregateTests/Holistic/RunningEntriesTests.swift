import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries over running periods")
struct RunningEntriesTests {
    private let spec: MetricSpec

    init() throws {
        spec = AggregateTests.spec(
            [
                aggregate("buyers", AggregateDefinition(.countDistinct, of: "product")),
                aggregate("middle", AggregateDefinition(.median, of: "revenue")),
                try aggregate("revenue", .sum, of: "revenue"), ratio("each", "revenue", "buyers"),
            ], slices: [[], ["region"]], firstMonth: 4)
    }

    private func line(
        _ date: String, _ region: String, _ product: String, _ revenue: Int
    ) throws -> Record {
        Record(
            try day(date), ["region": region, "product": product],
            ["revenue": ExactDecimal(revenue)])
    }

    private func values(
        _ records: [Record], scratch: MemoryScratch? = nil, entriesInMemory: Int = 1000,
        asking isAsked: (CellAddress) -> Bool
    ) throws -> RunningValues {
        let joiner = try CellJoiner(
            spec: spec, schema: orderSchema, scratch: scratch, entriesInMemory: entriesInMemory)
        try joiner.add([cells(spec, records)])
        let asked = AskedMonths(joiner.table(asOf: try day("2026-01-01")), where: isAsked)
        return try RunningEntries(try #require(joiner.entries), spec, asked).values()
    }

    private func text(
        _ values: HolisticValues, _ metric: Int, _ month: Period, _ slice: Slice = .total
    ) -> String? {
        switch values.outcome(slice: slice, metric: metric, period: month) {
        case .value(let value): (try? value.rounded(toPlaces: 12))?.text()
        case .overflow: "overflow"
        case nil: nil
        }
    }

    @Test("The total and the members have their own, through the end of the fiscal year")
    func slices() throws {
        let values = try values([
            line("2024-05-01", "West", "a", 9), line("2025-03-31", "West", "b", 1),
            line("2025-04-01", "East", "b", 5), line("2025-05-01", "West", "b", 7),
        ]) { _ in true }
        #expect(text(values.yearToDate, 0, .month(2025, 3)) == "2")
        #expect(text(values.yearToDate, 0, .month(2025, 4)) == "1")
        #expect(text(values.trailingTwelve, 0, .month(2025, 4)) == "2")
        #expect(text(values.trailingTwelve, 0, .month(2025, 5)) == "1")
        #expect(text(values.trailingTwelve, 1, .month(2025, 5)) == "5")
        #expect(text(values.yearToDate, 1, .month(2025, 5)) == "6")
        #expect(text(values.yearToDate, 1, .month(2025, 5), Slice("region", "West")) == "7")
        #expect(text(values.yearToDate, 0, .month(2025, 4), Slice("region", "East")) == "1")
    }

    @Test("Nothing is finished that nobody asks for")
    func asked() throws {
        let records = [
            try line("2025-04-01", "East", "b", 5), try line("2025-05-01", "West", "b", 7),
        ]
        let each = try values(records) { $0.metric == "each" && $0.slice.isTotal }
        #expect(text(each.yearToDate, 0, .month(2025, 5)) == "1")
        #expect(text(each.yearToDate, 1, .month(2025, 5)) == nil)
        #expect(text(each.yearToDate, 0, .month(2025, 5), Slice("region", "West")) == nil)
        let april = try values(records) { $0.period == .month(2025, 4) }
        #expect(text(april.yearToDate, 0, .month(2025, 4)) == "1")
        #expect(text(april.yearToDate, 0, .month(2025, 5)) == nil)
        #expect(try values(records) { $0.metric == "revenue" }.yearToDate.isEmpty)
    }

    @Test("More entries than fit into memory are spilled, and come to the same")
    func spills() throws {
        let records = try (0..<3_000).map { number in
            try line(
                "202\(number % 2 + 4)-\(10 + number % 3)-11", number % 5 == 0 ? "East" : "West",
                "p\(number % 701)", number * 7 % 1_009)
        }
        let scratch = MemoryScratch()
        let spilled = try values(records, scratch: scratch, entriesInMemory: 64) { _ in true }
        let kept = try values(records) { _ in true }
        #expect(scratch.size > 100_000)
        for month in (0..<24).map({ Period.month(2024, 10).advanced(by: $0) }) {
            for slice in [Slice.total, Slice("region", "East")] {
                for metric in 0...1 {
                    #expect(
                        text(spilled.trailingTwelve, metric, month, slice)
                            == text(kept.trailingTwelve, metric, month, slice))
                    #expect(
                        text(spilled.yearToDate, metric, month, slice)
                            == text(kept.yearToDate, metric, month, slice))
                }
            }
        }
        #expect(text(kept.trailingTwelve, 0, .month(2025, 12)) == "701")
    }
}
