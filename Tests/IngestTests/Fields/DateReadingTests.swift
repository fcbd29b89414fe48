import SalesCore
import Testing

@testable import Ingest

@Suite("A date column's cells")
struct DateReadingTests {
    private let standard = DateReading(
        patterns: DateReading.standardFormats.compactMap(DatePattern.init), zone: .utc)

    private func day(_ text: String, _ reading: DateReading) throws -> String {
        Day(number: try withBytes(text) { try reading.read($0) }.day).description
    }

    private func fault(_ text: String, _ reading: DateReading) -> DateReading.Fault? {
        do {
            _ = try withBytes(text) { try reading.read($0) }
            return nil
        } catch {
            return error as? DateReading.Fault
        }
    }

    @Test(
        "ISO 8601 needs no pattern",
        arguments: [
            "2025-03-09", "2025-03-09 23:59", "2025-03-09 23:59:59", "2025-03-09T23:59:59",
            "2025-03-09T23:59:59.123Z", "2025-03-09T20:59:59-00:00",
        ])
    func iso(_ text: String) throws {
        #expect(try day(text, standard) == "2025-03-09")
    }

    @Test("A month is its first day, and said to be a month")
    func month() throws {
        let reading = try withBytes("2025-03") { try standard.read($0) }
        #expect(reading.isMonth)
        #expect(Day(number: reading.day).description == "2025-03-01")
    }

    @Test("A day that the calendar does not have is told apart from no date")
    func faults() {
        #expect(fault("2025-02-30", standard) == .noSuchDay)
        #expect(fault("soon", standard) == .notADate)
    }

    @Test("An order of day and month that the file does not show is refused")
    func ambiguous() {
        let reading = DateReading(
            patterns: standard.patterns,
            ambiguous: ["d/M/yyyy", "M/d/yyyy"].compactMap(DatePattern.init), zone: .utc)
        #expect(fault("03/04/2025", reading) == .ambiguous)
        #expect(fault("31/31/2025", reading) == .notADate)
    }

    @Test(
        "A cell that can only be read one way is no guess",
        arguments: [
            ("25/12/2025", "2025-12-25"), ("12/25/2025", "2025-12-25"), ("3/3/2025", "2025-03-03"),
        ])
    func oneWay(_ text: String, _ expected: String) throws {
        let reading = DateReading(
            patterns: standard.patterns,
            ambiguous: ["d/M/yyyy", "M/d/yyyy"].compactMap(DatePattern.init), zone: .utc)
        #expect(try day(text, reading) == expected)
    }

    @Test("A cell against the order of the file's beginning is told as that")
    func otherOrder() throws {
        let reading = DateReading(
            patterns: standard.patterns + ["d/M/yyyy"].compactMap(DatePattern.init),
            refuted: ["M/d/yyyy"].compactMap(DatePattern.init), zone: .utc)
        #expect(fault("12/25/2025", reading) == .otherOrder)
        #expect(fault("31/31/2025", reading) == .noSuchDay)
        #expect(try day("03/04/2025", reading) == "2025-04-03")
    }

    @Test(
        "Midnight at a day's end belongs to that day, a leap second to its minute",
        arguments: [
            "2025-03-09 24:00", "2025-03-09T24:00:00", "2025-03-09T23:59:60Z",
            "2025-03-09 24:00:00 UTC",
        ])
    func endOfDay(_ text: String) throws { #expect(try day(text, standard) == "2025-03-09") }

    @Test("Spreadsheet serials only where the spec says so")
    func serials() throws {
        let excel = DateReading(patterns: ["excel"].compactMap(DatePattern.init), zone: .utc)
        #expect(try day("45658.75", excel) == "2025-01-01")
        #expect(fault("60", excel) == .noSuchDay)
        #expect(fault("2025-01-01", excel) == .notADate)
        #expect(fault("45658", standard) == .notADate)
    }

    @Test("An instant falls on the local day")
    func zones() throws {
        let newYork = DateReading(
            patterns: standard.patterns, zone: ZoneRules(fixedOffset: -5 * 3600))
        #expect(try day("2025-01-01T04:59:00Z", newYork) == "2024-12-31")
        #expect(try day("2025-01-01T05:00:00Z", newYork) == "2025-01-01")
        #expect(try day("2025-01-01 04:59:00", newYork) == "2025-01-01")
        let unknown = DateReading(patterns: standard.patterns, zone: nil)
        #expect(fault("2025-01-01T05:00:00Z", unknown) == .zoneUnknown)
        #expect(try day("2025-01-01T05:00:00", unknown) == "2025-01-01")
    }
}
