import SalesCore
import Testing

@testable import Ingest

@Suite("Why a line is no record")
struct RejectExplainerTests {
    private func reject(_ line: String, _ columns: [ColumnSpec]? = nil) async throws -> Reject {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1.50,1\n\(line)\n", salesSpec(columns: columns)
        )
        return try #require(run.rejects.first)
    }

    @Test(
        "The first faulty cell is named, as the export names its column",
        arguments: [
            ("2025-02-30,N,ten,x", "date", "no such day: \"2025-02-30\""),
            ("2025-01-02,N,ten,x", "revenue", "not an amount: \"ten\""),
            ("2025-01-02,N,€5,1", "revenue", "\"€5\" is in EUR, but the spec says USD"),
            ("2025-01-02,N,1,1.5", "units", "not a whole number: \"1.5\""),
            ("tomorrow,N,1,1", "date", "not a date: \"tomorrow\""),
        ])
    func cells(_ line: String, _ column: String, _ reason: String) async throws {
        let reject = try await reject(line)
        #expect(reject.column == column)
        #expect(reject.reason == reason)
        #expect(!reject.remedy.isEmpty)
        #expect(reject.rawLine == line)
    }

    @Test("Values that the spec does not allow")
    func values() async throws {
        let columns = [
            ColumnSpec(name: "date", type: .date),
            ColumnSpec(name: "region", type: .text, values: ["N", "South"]),
            ColumnSpec(name: "units", type: .integer, minimum: 0),
        ]
        let value = try await reject("2025-01-02,Soth,1,1", columns)
        #expect(value.reason == "\"Soth\" is none of the values allowed: N, South")
        #expect(value.remedy.contains("If it means South"))
        let bound = try await reject("2025-01-02,N,1,-5", columns)
        #expect(bound.reason == "\"-5\" is below the least allowed, 0")
    }

    @Test("A line like the header is a repeated header, wherever it stands")
    func repeatedHeader() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1,1\n\"date\", region ,revenue,units\n",
            salesSpec())
        #expect(run.counts.skipped.repeatedHeader == 1)
        #expect(run.rejects.isEmpty)
    }
}
