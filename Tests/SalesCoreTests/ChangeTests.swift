import SalesCore
import TestSupport
import Testing

@Suite("Changes")
struct ChangeTests {
    @Test(
        "Difference, and its share of the value before",
        arguments: [
            ("100", "114", "14", "0.14"), ("100", "75", "-25", "-0.25"),
            ("3", "4", "1", "0.333333333333"),
            ("-50", "-40", "10", "0.2"), ("-50", "-60", "-10", "-0.2"), ("5", "0", "-5", "-1"),
            ("-5", "0", "5", "1"), ("7", "7", "0", "0"),
        ])
    func relative(_ before: String, _ now: String, difference: String, relative: String) throws {
        let change = try Change(from: decimal(before), to: decimal(now))
        #expect(change.difference == (try decimal(difference)))
        #expect(change.relative == (try decimal(relative)))
    }

    @Test(
        "No share of zero, nor across a change of sign",
        arguments: [
            ("0", "5"), ("0", "0"), ("-5", "5"), ("5", "-5"), ("0", "-1"),
        ])
    func undefined(_ before: String, _ now: String) throws {
        let change = try Change(from: decimal(before), to: decimal(now))
        #expect(change.relative == nil)
        #expect(before == now || !change.difference.isZero)
    }

    @Test("Between whole periods with a value only")
    func table() throws {
        let table = try exampleTable([
            "revenue  2024-02 80", "revenue  2025-01 100", "revenue  2025-02 120",
            "revenue  2025-03 -", "revenue  2025-04 50~", "revenue region=EMEA 2025-01 10",
            "revenue region=EMEA 2025-02 5",
        ])
        func change(_ text: String, _ baseline: Baseline, _ slice: Slice = .total) throws -> Change?
        {
            table.change("revenue", slice, try period(text), from: baseline)
        }
        #expect(try change("2025-02", .previous)?.difference == 20)
        #expect(try change("2025-02", .yearBefore)?.relative == decimal("0.5"))
        #expect(try change("2025-02", .previous, Slice("region", "EMEA"))?.difference == -5)
        #expect(try change("2025-03", .previous) == nil)
        #expect(try change("2025-04", .previous) == nil)
        #expect(try change("2025-01", .previous) == nil)
        #expect(table.change("costs", .total, .month(2025, 2), from: .previous) == nil)
    }

    @Test(
        "None between cells that do not hold the days that the calendar compares",
        arguments: WeekCalendar.ExtraWeek.allCases)
    func weeks(_ policy: WeekCalendar.ExtraWeek) throws {
        var builder = TableBuilder(
            calendar: .retail(policy), asOf: try day("2019-03-01"), metrics: [.revenue])
        for month in 1...12 {
            builder.add("revenue", .total, .month(2017, month, isFiscal: true), 100)
            builder.add("revenue", .total, .month(2018, month, isFiscal: true), 110)
        }
        let table = builder.table()
        func change(_ text: String, _ baseline: Baseline) throws -> Change? {
            table.change("revenue", .total, try period(text), from: baseline)
        }
        #expect(try change("FY2018-P02", .previous)?.difference == 0)
        #expect(try (change("FY2018-P02", .yearBefore) != nil) == (policy != .restate))
        #expect(try (change("FY2018-P12", .yearBefore) != nil) == (policy == .raw))
        #expect(try (change("FY2018-Q4", .yearBefore) != nil) == (policy == .raw))
    }

    @Test("Baselines keep the grain")
    func baselines() throws {
        #expect(Baseline.previous.period(for: try period("FY2026-Q1")) == (try period("FY2025-Q4")))
        #expect(Baseline.yearBefore.period(for: try period("2025-02")) == (try period("2024-02")))
        #expect(try json(Baseline.yearBefore) == "\"year_before\"")
    }
}
