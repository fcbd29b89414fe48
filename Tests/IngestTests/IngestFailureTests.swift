import SalesCore
import Testing

@testable import Ingest

@Suite("What keeps a file from being read")
struct IngestFailureTests {
    private static let all: [IngestFailure] = [
        .empty(file: "f.csv"), .noLines(file: "f.csv"), .notText(file: "f.csv", .pdf),
        .columnNotFound(
            file: "f.csv", column: "c", wanted: ["C"], nearest: nil, headers: ["x"], specLine: 3),
        .columnRepeated(file: "f.csv", column: "c", header: "C", specLine: nil),
        .unexpectedColumns(file: "f.csv", ["x"]),
        .recordTooLong(file: "f.csv", line: 7, limit: 16 * 1_048_576),
        .tooManyRejects(
            file: "f.csv", counts: LineCounts(), limit: ExactDecimal(mantissa: 2, scale: 2),
            first: "line 2"),
        .noMonths(file: "f.csv", column: "m", formats: [], headers: ["x"], specLine: 3),
        .monthRepeated(file: "f.csv", headers: ["2025-01", "Jan 2025"]),
        .monthUnclear(file: "f.csv", header: "1/2/25", column: "m", formats: ["d/M/yy"]),
        .tooManyMonths(file: "f.csv", count: 9999, limit: 4096),
        .outOfMemory,
    ]

    @Test("Each says where, what and what to do next")
    func words() {
        for failure in Self.all {
            #expect(!failure.summary.isEmpty)
            #expect(failure.remedy?.isEmpty == false)
            if failure != .outOfMemory { #expect(failure.summary.hasPrefix("f.csv")) }
        }
        #expect(Set(Self.all.map(\.summary)).count == Self.all.count)
    }

    @Test("The contract's refusals have their own exit code")
    func exitCodes() {
        #expect(Self.all.count { $0.exitCode == .refusedByContract } == 7)
    }

    @Test(
        "A share is told as the spec writes it",
        arguments: [("0.02", "2%"), ("0.005", "0.5%"), ("1", "100%")])
    func share(_ limit: String, _ text: String) throws {
        let failure = IngestFailure.tooManyRejects(
            file: "f.csv", counts: LineCounts(), limit: try #require(ExactDecimal(limit)), first: ""
        )
        #expect(failure.summary.hasSuffix("the contract allows \(text)"))
    }

    @Test("Cells of a tenant stand in the detail, never in the summary")
    func privacy() {
        let failure = IngestFailure.tooManyRejects(
            file: "f.csv", counts: LineCounts(), limit: 0,
            first: "line 2: not an amount: \"secret\"")
        #expect(!failure.summary.contains("secret"))
        #expect(failure.detail?.contains("secret") == true)
    }
}
