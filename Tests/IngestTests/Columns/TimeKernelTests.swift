import Foundation
import SalesCore
import Testing

@testable import Ingest

@Suite("The time column")
struct TimeKernelTests {
    private func run(_ cells: [String], formats: [String] = []) async throws -> SeenRun {
        try await ingest(
            "date,n\n" + cells.map { "\($0),1\n" }.joined(),
            salesSpec(columns: [
                ColumnSpec(name: "date", type: .date, formats: formats),
                ColumnSpec(name: "n", type: .integer),
            ]))
    }

    @Test("ISO days of every year read like all others")
    func iso() async throws {
        let days = [
            "0001-01-01", "1899-12-31", "1900-01-01", "2024-02-29", "2155-12-31", "2156-01-01",
            "9999-12-31",
        ]
        #expect(try await run(days).records.map(\.day) == days)
    }

    @Test("Every day of a leap year and the year after")
    func everyDay() async throws {
        let first = try #require(Day(iso: "2024-01-01"))
        let days = (0..<731).map { first.advanced(by: $0).description }
        #expect(try await run(days).records.map(\.day) == days)
    }

    @Test(
        "What looks like a day but is none",
        arguments: [
            "2025-02-29", "2025-00-10", "2025-13-01", "2025-01-00", "2025-01-32", "20250-1-01",
            "2025-1a-01", "2025/01-01",
        ])
    func refused(_ cell: String) async throws {
        let told = try await run(["2025-01-01", cell])
        #expect(told.records.map(\.day) == ["2025-01-01"])
        #expect(told.rejects.map(\.line) == [3])
    }

    @Test(
        "Timestamps read like their patterns, quick or not",
        arguments: [
            ("2025-01-31 08:45", "2025-01-31"), ("2025-01-31 08:45:59", "2025-01-31"),
            ("2025-01-31T23:59", "2025-01-31"), ("2025-01-31T23:59:60", "2025-01-31"),
            ("2025-01-31 24:00", "2025-01-31"), ("2025-01-31 08:60", nil),
            ("2025-01-31_08:45", nil),
            ("2025-02-30 08:45", nil), ("2025-01-31 8:45:00", nil), ("2025-01-31 08:45:0x", nil),
        ])
    func timestamps(_ cell: String, _ day: String?) async throws {
        #expect(try await run(["2024-01-01", cell]).records.map(\.day).dropFirst().first == day)
    }

    @Test("Times of day are kept where a metric takes one line of a day, quick or not")
    func times() async throws {
        let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/America/New_York"))
        let newYork = try #require(ZoneRules(zoneFile: Array(file)))
        func times(_ cells: [String], _ function: Aggregation) async throws -> [Int32] {
            let plain = salesSpec(columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "n", type: .integer),
            ])
            let spec = MetricSpec(
                currency: .usd, source: plain.source, dimensions: [], slices: [[]],
                metrics: [
                    Metric(
                        name: "m", definition: .aggregate(function, of: "n", filter: nil),
                        unit: .count)
                ])
            let text = "date,n\n" + cells.map { "\($0),1\n" }.joined()
            let pipeline = RecordPipeline(
                spec: spec, file: "a.csv", workers: 1, zone: newYork)
            let outcome = try await pipeline.run(
                read: reader(of: Array(text.utf8)), reject: { _ in },
                makeConsumer: { _ in TimeKeeper() })
            return outcome.results.flatMap { $0 }
        }
        let cells = [
            "2025-01-31 08:45", "2025-01-31", "2025-01-31T08:45:59", "2025-01-31T08:45:59.25Z",
            "2025-01-31 24:00", "soon", "2025-01-31T08:45:59.25Z", "2025-11-02T04:30:00.5Z",
            "2025-11-02 00:30",
        ]
        // Of the last two, the zone's clocks have been put back since the one with a zone.
        let read: [Int32] = [
            31_500_000, 0, 31_559_000, 13_559_250, 86_399_999, 13_559_250, -1_799_500, 1_800_000,
        ]
        #expect(try await times(cells, .last) == read)
        #expect(try await times(cells, .first) == read)
        #expect(try await times(cells, .sum) == read.map { _ in 0 })
    }

    @Test("A time that the spec does not name is no date")
    func declaredOnly() async throws {
        let told = try await run(
            ["2025-01-01", "2025-01-01 10:00"], formats: ["yyyy-MM-dd"])
        #expect(told.rejects.map(\.line) == [3])
    }

    @Test("Formats are tried in their order")
    func formats() async throws {
        let told = try await run(
            ["03/04/2025", "2025-03-04"], formats: ["d/M/yyyy", "yyyy-MM-dd"])
        #expect(told.records.map(\.day) == ["2025-03-04", "2025-04-03"])
        #expect(!told.isMonthPrecision)
    }

    @Test("An ambiguous date tells what to write in the spec")
    func ambiguous() async throws {
        let told = try await run(["2025-01-01", "03/04/2025"])
        #expect(told.rejects.first?.reason == "could be day/month or month/day: \"03/04/2025\"")
        #expect(told.rejects.first?.remedy.contains("formats: [d/M/yyyy]") == true)
    }

    @Test("The column's own cells decide the order")
    func evidence() async throws {
        let told = try await run(["03/04/2025", "25/04/2025"])
        #expect(told.records.map(\.day) == ["2025-04-03", "2025-04-25"])
    }

    @Test("A cell beyond the file's beginning that contradicts its order is told")
    func contradiction() async throws {
        let beginning = (0..<30_000).map { "\($0 % 28 + 1)/3/2025" }
        let told = try await run(beginning + ["3/25/2025", "4/3/2025"])
        #expect(told.records.count == 30_001)
        #expect(told.rejects.map(\.line) == [30_002])
        #expect(
            told.rejects.first?.reason
                == "day and month stand the other way round than at the file's beginning: "
                + "\"3/25/2025\"")
    }
}

/// Keeps the time of day of every record.
private final class TimeKeeper: RecordConsumer {
    private var times: [Int32] = []

    func consume(_ batch: RecordBatch) throws {
        times += (0..<batch.rowCount).map { batch.times[$0] }
    }

    func finish() throws -> [Int32] { times }
}
