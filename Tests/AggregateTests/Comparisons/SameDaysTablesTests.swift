import SalesCore
import Testing

@testable import Aggregate

@Suite("Tables of the same days")
struct SameDaysTablesTests {
    /// One line a day with as much revenue as the month has number, twice as much in the West.
    private func records(_ first: String, _ last: String) throws -> [Record] {
        let (first, last) = (try day(first), try day(last))
        return (0...last.days(since: first)).flatMap { offset in
            let day = first.advanced(by: offset)
            let month = ExactDecimal(day.components.month)
            return [
                Record(day, ["region": "West", "product": "p"], ["revenue": month, "cost": 1]),
                Record(day, ["region": "East", "product": "p"], ["revenue": month, "cost": 2]),
            ]
        }
    }

    private func table(
        _ spec: MetricSpec, _ records: [Record], asOf: String, byDay: Bool = true
    ) throws -> MetricTable {
        let joiner = try CellJoiner(spec: spec, schema: orderSchema, byDay: byDay)
        try joiner.add([cells(spec, records, byDay: byDay)])
        return try joiner.comparableTable(asOf: try day(asOf), asking: { _ in true }).table
    }

    private func regional(calendar: FiscalCalendar = FiscalCalendar()) throws -> MetricSpec {
        let base = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("cost", .sum, of: "cost"), ratio("ratio", "revenue", "cost"),
                try aggregate("middle", .min, of: "revenue"),
            ], slices: [[], ["region"]])
        return MetricSpec(
            currency: base.currency, calendar: calendar, source: base.source,
            dimensions: base.dimensions, slices: base.slices, metrics: base.metrics)
    }

    @Test("A month so far is compared with the same days of the one before and of the year before")
    func open() throws {
        let records = try records("2024-01-01", "2025-03-10")
        let rows = comparedRows(try table(try regional(), records, asOf: "2025-03-20"))
        let total = try #require(rows["revenue  2025-03"])
        #expect(total.row.cell.status == .partial)
        #expect(total.previous.before == .known(40))
        #expect(total.previous.difference == .known(20))
        #expect(total.previous.relative == .known(ExactDecimal(mantissa: 5, scale: 1)))
        #expect(
            total.previous.days?.description == "2025-03-01/2025-03-10 2025-02-01/2025-02-10")
        #expect(total.yearBefore.difference == .known(0))
        let west = try #require(rows["revenue region=West 2025-03"])
        #expect(west.previous.contribution == .known(10))
        let mix = try #require(rows["ratio region=West 2025-03"]).previous
        #expect(mix.rate?.value != nil && mix.mix == .known(0))
        #expect(rows["middle  2025-03"]?.previous.difference == .known(1))
        let quarter = try #require(rows["revenue  2025-Q1"])
        #expect(
            quarter.previous.days?.description == "2025-01-01/2025-03-10 2024-10-01/2024-12-10")
        #expect(rows["revenue  2025-02"]?.previous.days == nil)
        #expect(rows["revenue  2025-02"]?.previous.difference.value != nil)
    }

    @Test("Lines of the day that is not over are in the cell, and in no comparison")
    func today() throws {
        let records = try records("2024-01-01", "2025-03-10")
        let rows = comparedRows(try table(try regional(), records, asOf: "2025-03-10"))
        let total = try #require(rows["revenue  2025-03"])
        #expect(total.row.cell.value == 60)
        #expect(total.previous.before == .known(36))
        #expect(total.previous.difference == .known(18))
    }

    @Test("A member that was there on these days and is gone takes its part of the change")
    func gone() throws {
        let records = try records("2024-12-01", "2025-03-10").filter {
            $0.texts["region"] == "West" || $0.day.components.month != 3
        }
        let rows = comparedRows(try table(try regional(), records, asOf: "2025-03-20"))
        #expect(rows["revenue region=East 2025-03"]?.previous.contribution == .known(-20))
        #expect(rows["revenue region=West 2025-03"]?.previous.contribution == .known(10))
        #expect(rows["revenue  2025-03"]?.previous.difference == .known(-10))
    }

    @Test("A ratio over zero on these days says so")
    func overZero() throws {
        let records = try records("2024-12-01", "2025-03-10").map { record in
            var record = record
            if record.day.components.month == 2 { record.numbers["cost"] = 0 }
            return record
        }
        let rows = comparedRows(try table(try regional(), records, asOf: "2025-03-20"))
        #expect(rows["ratio  2025-03"]?.previous.before == .undefined(.overZero))
    }

    @Test("Without day cells, and with one line a month, a part is said to be partial")
    func unknown() throws {
        let records = try records("2024-01-01", "2025-03-10")
        let unkept = comparedRows(
            try table(try regional(), records, asOf: "2025-03-20", byDay: false))
        #expect(unkept["revenue  2025-03"]?.previous.difference == .undefined(.partial))
        let monthly = records.filter { $0.day.components.day == 1 }
        let rows = comparedRows(try table(try regional(), monthly, asOf: "2025-03-20"))
        #expect(rows["revenue  2025-03"]?.previous.difference == .undefined(.partial))
        let quarter = try #require(rows["revenue  2025-Q1"]).previous
        #expect(quarter.days?.description == "2025-01-01/2025-02-28 2024-10-01/2024-11-30")
        #expect(quarter.before == .known(42) && quarter.difference == .known(-36))
    }

    @Test(
        "The weeks of two years, one of which has 53",
        arguments: [
            (WeekCalendar.ExtraWeek.restate, "2024-02-04/2024-03-02 2023-02-05/2023-03-04"),
            (.drop, ""), (.raw, ""),
        ])
    func weeks(_ policy: WeekCalendar.ExtraWeek, _ days: String) throws {
        let calendar = FiscalCalendar(
            firstMonth: 2, yearName: .start,
            weeks: WeekCalendar(
                pattern: .fourFiveFour, yearEnd: .nearest(.saturday), week53: policy))
        let table = try table(
            try regional(calendar: calendar), try records("2023-01-29", "2024-03-10"),
            asOf: "2024-03-20")
        let row = try #require(comparedRows(table)["revenue  FY2024-P01"])
        #expect((row.yearBefore.days?.description ?? "") == days)
        #expect(row.yearBefore.difference.value != nil)
        #expect(row.row.cell.status == .complete)
        let open = try #require(comparedRows(table)["revenue  FY2024-P02"])
        #expect(open.previous.days?.description == "2024-03-03/2024-03-10 2024-02-04/2024-02-11")
    }
}
