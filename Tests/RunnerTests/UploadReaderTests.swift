import Aggregate
import Foundation
import Ingest
import SalesCore
import Spec
import Storage
import Testing

@testable import Runner

@Suite("UploadReader")
struct UploadReaderTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func read(
        _ text: String, spec: String = Workshop.spec(), reject: (Reject) -> Void = { _ in }
    ) async throws -> UploadReader.Upload {
        try workshop.write(text, to: "a.csv")
        return try await UploadReader(
            spec: try SpecReader.spec(from: spec, file: "metrics.yaml"), workers: 2
        ).read(
            path: workshop.path + "/a.csv", name: "exports/a.csv",
            quarantine: workshop.path + "/q.csv", hashing: true, reject: reject)
    }

    static let mixed = Workshop.export(
        "2025-10-01,East,80.00", "2025-10-02,East,many", "", "2025-10-03,West,-5.25")

    @Test("Every line ends in one count, and the rest in the tables")
    func counts() async throws {
        var rejects: [Reject] = []
        let upload = try await read(Self.mixed) { rejects.append($0) }
        #expect(upload.counts.accepted == 2)
        #expect(upload.counts.rejected == 1)
        #expect(upload.counts.skipped.header == 1)
        #expect(upload.counts.skipped.blank == 1)
        #expect(upload.counts.read == 5)
        #expect(upload.bytes == Self.mixed.utf8.count)
        #expect(upload.sha256 == Fingerprint(of: Array(Self.mixed.utf8)).sha256)
        let key = MetricPartials.Key(metric: "revenue", slice: .total, month: .october)
        #expect(
            try upload.source(name: "a", sha256: "a").partials.whole()[key]?.sum
                == ExactDecimal("74.75"))
        #expect(rejects.map(\.line) == [3])
        #expect(rejects.map(\.file) == ["exports/a.csv"])
        #expect(upload.quarantine == workshop.path + "/q.csv")
        #expect(try workshop.text("q.csv").contains("exports/a.csv,3,Net Amount,"))
    }

    @Test("An upload that the contract refuses leaves its rejects to be mended")
    func refused() async throws {
        let spec = Workshop.spec().replacingOccurrences(
            of: "  upload:", with: "  contract: {max_rejected: 2%}\n  upload:")
        await #expect(throws: IngestFailure.self) { try await read(Self.mixed, spec: spec) }
        #expect(try workshop.text("q.csv").contains("exports/a.csv,3,Net Amount,"))
        #expect(!workshop.exists("q.csv.part"))
    }

    @Test("An export that ends in trouble leaves no quarantine half-written")
    func damaged() async throws {
        let lines = Array(String(repeating: "2025-10-01,East,many\n", count: 60_000).utf8)
        let packed = try GzipEncoder.gzip(Array("date,region,Net Amount\n".utf8) + lines)
        try workshop.write(Array(packed.dropLast(12)), to: "b.csv.gz")
        await #expect(throws: RunFailure.self) {
            try await UploadReader(
                spec: try SpecReader.spec(from: Workshop.spec(), file: "m"), workers: 1
            ).read(
                path: workshop.path + "/b.csv.gz", name: "b", quarantine: workshop.path + "/q.csv",
                hashing: true)
        }
        #expect(workshop.files("").keys.filter { $0.contains("q.csv") }.isEmpty)
    }

    @Test("A month's line speaks for every day of it")
    func monthPrecision() async throws {
        let spec = Workshop.spec().replacingOccurrences(of: "[yyyy-MM-dd]", with: "[yyyy-MM]")
        let upload = try await read(
            "date,region,Net Amount\n2025-02,East,1\n2024-02,East,2\n", spec: spec)
        #expect(try upload.source(name: "a", sha256: "a").partials.activeDays.count == 28 + 29)
        #expect(
            try upload.source(name: "a", sha256: "a").partials.activeDays.contains(
                try #require(Day(iso: "2024-02-29"))))
    }

    @Test("A timestamp of another zone falls on the tenant's own day")
    func zones() async throws {
        let spec = Workshop.spec()
            .replacingOccurrences(of: "currency:", with: "time_zone: America/New_York\ncurrency:")
            .replacingOccurrences(of: "formats: [yyyy-MM-dd], ", with: "")
        let upload = try await read(
            "date,region,Net Amount\n2025-10-01T02:00:00Z,East,1\n", spec: spec)
        #expect(upload.counts.accepted == 1)
        #expect(
            try upload.source(name: "a", sha256: "a").partials.activeDays == [
                try #require(Day(iso: "2025-09-30"))
            ])
    }

    @Test("A date without a day has no place among weeks")
    func monthsAmongWeeks() async throws {
        let weeks = "calendar: {weeks: 4-4-5, year_ends: last sunday}\ncurrency:"
        let spec = Workshop.spec().replacingOccurrences(of: "currency:", with: weeks)
            .replacingOccurrences(of: "formats: [yyyy-MM-dd], ", with: "")
        await #expect(throws: RunFailure.monthsWithoutDays(file: "exports/a.csv")) {
            _ = try await read("date,region,Net Amount\n2025-10,East,1\n", spec: spec)
        }
        let upload = try await read("date,region,Net Amount\n2025-10-01,East,1\n", spec: spec)
        #expect(
            try upload.source(name: "a", sha256: "a").partials.months.map(\.description)
                .contains("FY2025-P10"))
    }

    @Test("Values that memory does not hold lie in a file without a name, and none is lost")
    func spills() async throws {
        let spec = try SpecReader.spec(
            from: Workshop.spec() + """
                  values: {aggregate: count_distinct, of: revenue}
                  middle: {aggregate: median, of: revenue}
                """, file: "metrics.yaml")
        let lines = 30_000
        let text = (0..<lines).map { "2025-10-\($0 % 18 + 10),East,\($0 * 7919 % lines).25\n" }
        try workshop.write("date,region,Net Amount\n" + text.joined(), to: "a.csv")
        let values = NamelessFile(folder: workshop.path, purpose: "values")
        let reader = UploadReader(spec: spec, workers: 2, values: values, entriesInMemory: 1000)
        let upload = try await reader.read(
            path: workshop.path + "/a.csv", name: "a", quarantine: nil, hashing: false)
        let joiner = try CellJoiner(
            spec: spec, schema: RecordSchema(spec.source), scratch: values, entriesInMemory: 1000)
        try joiner.add(upload.cells)
        try joiner.finishEntries()
        let table = joiner.table(asOf: try #require(Day(iso: "2025-11-30")))
        #expect(table.value("values", .total, .october) == ExactDecimal(lines))
        #expect(table.value("middle", .total, .october) == ExactDecimal("14999.75"))
        #expect(workshop.files("").keys.sorted() == ["/a.csv"])
        #expect(try namelessBytes() > 8 * lines)
        // The upload as a store keeps it is made of the same values.
        let kept = try upload.source(name: "a", sha256: "a").entries
        #expect(kept != nil)
    }

    /// How much stands in the workshop's files that have no name.
    private func namelessBytes() throws -> Int {
        let folder = "/proc/self/fd/"
        return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, name in
            let path = folder + name
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path),
                target.hasPrefix(workshop.path), target.hasSuffix("(deleted)")
            else { return sum }
            var status = stat()
            return stat(path, &status) == 0 ? sum + Int(status.st_size) : sum
        }
    }

    @Test("Whole months of some days")
    func wholeMonths() throws {
        let day = try #require(Day(iso: "2025-12-31"))
        let days = UploadReader.wholeMonths([day])
        #expect(days.count == 31)
        #expect(days.min() == Day(iso: "2025-12-01"))
        #expect(UploadReader.wholeMonths([]).isEmpty)
    }
}
