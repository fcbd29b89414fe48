import Foundation
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

    @Test(
        "The time of day, to the millisecond",
        arguments: [
            ("2025-03-09", 0), ("2025-03-09 00:00:01", 1000), ("2025-03-09 08:30", 30_600_000),
            ("2025-03-09T23:59:59.5Z", 86_399_500), ("2025-03-09T23:59:59.123456789Z", 86_399_123),
            ("2025-03-09T00:00:00.007", 7), ("2025-03-09T23:59:60Z", 86_399_999),
            ("2025-03-09 24:00", 86_399_999), ("2025-03-09T01:00:00+01:00", 0),
        ])
    func time(_ text: String, _ milliseconds: Int32) throws {
        var reading = standard
        reading.tellsTimes = true
        #expect(try withBytes(text) { try reading.read($0) }.time == milliseconds)
    }

    private func telling(_ zone: String) throws -> DateReading {
        let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(zone)"))
        let rules = try #require(ZoneRules(zoneFile: Array(file)))
        return DateReading(
            patterns: standard.patterns, zone: rules, tellsTimes: true)
    }

    /// New York puts its clocks back at 2:00 on 2 November 2025 and forward on 9 March; Beirut does
    /// both at midnight, Nuuk puts its clocks forward into the next day, and Apia left out a day.
    @Test(
        "Times with a zone stand in the order in which they passed, over a change of the clocks",
        arguments: [
            (
                "America/New_York", "2025-11-02",
                ["04:00:00Z", "05:30:00Z", "06:15:00Z", "06:30:00Z", "07:00:00Z"]
            ),
            (
                "America/New_York", "2025-03-09",
                ["05:00:00Z", "06:59:59Z", "07:00:00Z", "07:00:01Z", "23:59:59Z"]
            ),
            ("Asia/Beirut", "2025-03-30", ["01:00:00+03:00", "00:30:00+02:00", "02:00:00+02:00"]),
            ("Asia/Beirut", "2025-10-25", ["23:30:00+03:00", "23:15:00+02:00", "23:45:00+02:00"]),
            ("America/Nuuk", "2025-03-30", ["01:00:00Z", "01:30:00Z", "02:00:00Z", "03:30:00Z"]),
            ("America/Nuuk", "2025-03-29", ["02:00:00Z", "12:00:00Z", "23:59:59Z"]),
            (
                "Pacific/Apia", "2011-12-31",
                ["00:00:00+14:00", "00:30:00+14:00", "12:00:00+14:00", "23:59:59+14:00"]
            ),
        ])
    func changes(_ zone: String, _ day: String, _ times: [String]) throws {
        let reading = try telling(zone)
        let read = try times.map { time in
            try withBytes("\(day)T\(time)") { try reading.read($0) }
        }
        #expect(Set(read.map { Day(number: $0.day).description }) == [day])
        for (early, late) in zip(read, read.dropFirst()) { #expect(early.time < late.time) }
    }

    @Test("A time without a zone is that of the place's clock, beside those with one")
    func beside() throws {
        let reading = try telling("America/New_York")
        for (local, zoned) in [
            ("2025-06-01T10:00:00", "2025-06-01T14:00:00Z"),
            ("2025-11-02T10:00:00", "2025-11-02T15:00:00Z"),
            ("2025-03-09T10:00:00", "2025-03-09T14:00:00Z"),
        ] {
            let read = try [local, zoned].map { text in
                try withBytes(text) { try reading.read($0) }
            }
            #expect(read[0] == read[1])
        }
    }

    @Test("Nobody waits for times that are not asked for")
    func untold() throws {
        var reading = try telling("America/New_York")
        let text = "2025-11-02T05:30:00Z"
        #expect(try withBytes(text) { try reading.read($0) }.time == 1_800_000)
        reading.tellsTimes = false
        #expect(try withBytes(text) { try reading.read($0) }.time == 0)
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
