import SalesCore
import Testing

@testable import Aggregate

@Suite("Groups by day")
struct DayGroupsTests {
    private func records(_ days: ClosedRange<Int>, _ region: String = "EMEA") -> [Record] {
        days.map { Record(Day(number: 20_089 + Int32($0)), ["region": region], [:]) }
    }

    private func joined(_ parts: [[Record]], limit: Int) throws -> KeptDays? {
        let spec = spec([try aggregate("orders", .count)], slices: [["region"]])
        let joiner = try CellJoiner(
            spec: spec, schema: orderSchema, byDay: true, dayGroups: limit)
        try joiner.add(parts.map { try cells(spec, $0, byDay: true, dayGroups: limit) })
        return joiner.keptDays()
    }

    @Test("More than are kept leave none, whoever read how many of them")
    func limit() throws {
        #expect(try joined([records(0...9)], limit: 10) != nil)
        #expect(try joined([records(0...10)], limit: 10) == nil)
        #expect(try joined([records(0...6), records(3...9)], limit: 10) != nil)
        #expect(try joined([records(0...6), records(3...10)], limit: 10) == nil)
        #expect(try joined([records(0...6), records(0...6, "APAC")], limit: 10) == nil)
        #expect(try joined([records(0...1), records(0...20)], limit: 10) == nil)
    }

    @Test("Whoever does not ask for days, and dates without days, have none")
    func unasked() throws {
        let metrics = [try aggregate("orders", .count)]
        #expect(try cells(spec(metrics), records(0...3)).days == nil)
        let monthly = spec(metrics, dateFormats: ["MM/yyyy"])
        #expect(try cells(monthly, records(0...3), byDay: true).days == nil)
        #expect(try cells(spec(metrics), records(0...3), byDay: true).days?.days.count == 4)
    }

    @Test("Months that a later upload replaces are forgotten by day, too")
    func forgets() throws {
        let spec = spec(
            [try aggregate("orders", .count)], slices: [[]], upload: .replacePeriod)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema, byDay: true)
        try joiner.add([cells(spec, records(0...40), byDay: true)])
        try joiner.add([cells(spec, records(2...3), byDay: true)])
        let january = try #require(try joiner.keptDays()?.cells(of: .month(2025, 1)))
        #expect(january.slices[.total]?["orders"]?.map(\.day.number) == [20_091, 20_092])
    }
}
