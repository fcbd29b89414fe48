import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("AggregateFilter")
struct AggregateFilterTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func run(
        mode: String = "append", _ files: [String], reject: (Reject) -> Void = { _ in }
    ) async throws -> AggregateOutcome {
        let spec = try SpecReader.spec(from: Workshop.spec(mode: mode), file: "metrics.yaml")
        return try await AggregateFilter(spec: spec, workers: 2).run(
            files: files.map { workshop.path + "/" + $0 }, asOf: Workshop.asOf,
            progress: { _, _ in }, reject: reject)
    }

    @Test("Files in, tables out, nothing stored")
    func tables() async throws {
        try workshop.write(Workshop.export("2025-10-01,East,80.00"), to: "a.csv")
        try workshop.write(
            Workshop.export("2025-10-02,East,0.05", "2025-11-02,East,x"), to: "b.csv")
        var rejects: [Reject] = []
        let outcome = try await run(["a.csv", "b.csv"]) { rejects.append($0) }
        #expect(outcome.table.value("revenue", .total, .october) == ExactDecimal("80.05"))
        #expect(outcome.uploads.map(\.counts.accepted) == [1, 1])
        #expect(outcome.uploads.map(\.counts.rejected) == [0, 1])
        #expect(rejects.map(\.line) == [3])
        #expect(workshop.files("").keys.sorted() == ["/a.csv", "/b.csv"])
    }

    @Test("A folder and a glob stand for their files")
    func expands() async throws {
        try workshop.write(Workshop.export("2025-10-01,East,80.00"), to: "in/a.csv")
        try workshop.write(Workshop.export("2025-10-02,East,1.00"), to: "in/b.csv")
        for pattern in ["in", "in/*.csv", "in/[ab].csv"] {
            let outcome = try await run([pattern])
            #expect(outcome.table.value("revenue", .total, .october) == ExactDecimal("81"))
            #expect(outcome.uploads.count == 2)
        }
    }

    @Test("Every file is a source of its own, in the order given")
    func order() async throws {
        try workshop.write(Workshop.export("2025-10-01,East,80.00"), to: "a.csv")
        try workshop.write(Workshop.export("2025-10-02,East,1.00"), to: "b.csv")
        func october(_ mode: String, _ files: [String]) async throws -> ExactDecimal? {
            try await run(mode: mode, files).table.value("revenue", .total, .october)
        }
        #expect(try await october("replace_source", ["a.csv", "b.csv"]) == ExactDecimal("81"))
        #expect(try await october("replace_period", ["a.csv", "b.csv"]) == ExactDecimal("1"))
        #expect(try await october("replace_period", ["b.csv", "a.csv"]) == ExactDecimal("80"))
    }

    @Test(
        "Many files come to the same, however many are read at once",
        arguments: ["append", "replace_period"])
    func manyFiles(mode: String) async throws {
        let spec = try SpecReader.spec(from: Workshop.spec(mode: mode), file: "metrics.yaml")
        let files = try (0..<40).map { number in
            try workshop.write(
                Workshop.export(
                    "2025-1\(number % 3)-0\(1 + number % 9),R\(number % 7),\(number).25",
                    "2025-10-02,R\(number % 5),oops"), to: "\(number).csv")
            return workshop.path + "/\(number).csv"
        }
        var outputs: Set<String> = []
        for workers in [1, 2, 5] {
            var rejects: [Reject] = []
            let outcome = try await AggregateFilter(spec: spec, workers: workers).run(
                files: files, asOf: Workshop.asOf, progress: { _, _ in }
            ) { rejects.append($0) }
            var bytes: [UInt8] = []
            try await outcome.writeTables { bytes += $0 }
            #expect(TableCSV.text(outcome.table.rows) == String(decoding: bytes, as: UTF8.self))
            #expect(outcome.uploads.map(\.file) == files)
            #expect(rejects.map(\.file) == Array(files.prefix(AggregateFilter.toldRejects)))
            outputs.insert(String(decoding: bytes, as: UTF8.self))
        }
        #expect(outputs.count == 1)
    }

    @Test("A file that cannot be read stops the filter")
    func missing() async throws {
        await #expect(
            throws: RunFailure.unreadable(
                path: workshop.path + "/a.csv", reason: "No such file or directory")
        ) { try await run(["a.csv"]) }
    }
}
