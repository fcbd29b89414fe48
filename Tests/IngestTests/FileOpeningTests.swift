import SalesCore
import Testing

@testable import Ingest

@Suite("The beginning of a file")
struct FileOpeningTests {
    private let body = "date,region,revenue,units\n2025-01-01,N,1.50,1\n"

    @Test("The header is where the spec's columns are named")
    func preamble() async throws {
        let run = try await ingest("Sales\n\nfrom,2025-01-01,to,2025-12-31\n" + body, salesSpec())
        #expect(run.counts.accepted == 1)
        #expect(run.counts.skipped.preamble == 2)
        #expect(run.counts.skipped.blank == 1)
        #expect(run.notices == ["2 lines above the header left out"])
    }

    @Test("Lines that the spec skips are skipped as lines, whatever they hold")
    func skipped() async throws {
        var dialect = DialectSpec()
        dialect.skippedRows = 2
        let run = try await ingest("an \"open quote\n\n" + body, salesSpec(dialect: dialect))
        #expect(run.counts.skipped.preamble == 2)
        #expect(run.counts.accepted == 1)
        let comma = "date;region;revenue;units\n2025-01-01;N;1.234,5;1\n2025-01-02;N;1.234;1\n"
        let told = try await ingest("\"x\n\n" + comma, salesSpec(dialect: dialect))
        #expect(told.records.map { $0.fields[1] } == ["1234.5", "1234"])
    }

    @Test("Without a header, columns go by their number")
    func headerless() async throws {
        var dialect = DialectSpec()
        dialect.headerRows = 0
        let run = try await ingest(
            "2025-01-01,N,1.50\n2025-01-02,S,x\n",
            salesSpec(
                dialect: dialect,
                columns: [
                    ColumnSpec(name: "date", from: ["1"], type: .date),
                    ColumnSpec(name: "revenue", from: ["3"], type: .money),
                ]))
        #expect(run.records.map(\.fields) == [["1.5"]])
        #expect(run.rejects.map(\.column) == ["3"])
        #expect(run.counts.skipped.header == 0)
    }

    @Test(
        "Bad files are failures that say what they are",
        arguments: [
            ("", IngestFailure.empty(file: "export.csv")), ("\n \n", .empty(file: "export.csv")),
            ("date,region,revenue,units\n", .noLines(file: "export.csv")),
            ("date,region,revenue,units", .noLines(file: "export.csv")),
            ("<html><body>Please sign in</body></html>", .notText(file: "export.csv", .html)),
        ])
    func failures(_ text: String, _ failure: IngestFailure) async {
        await #expect(throws: failure) { try await ingest(text, salesSpec()) }
    }

    @Test("A frozen contract refuses new columns, an open one tells them")
    func newColumns() async throws {
        let text = "date,region,revenue,units,extra\n2025-01-01,N,1,1,x\n"
        let run = try await ingest(text, salesSpec())
        #expect(run.notices == ["columns that the spec does not use: extra"])
        await #expect(throws: IngestFailure.unexpectedColumns(file: "export.csv", ["extra"])) {
            try await ingest(text, salesSpec(contract: ContractSpec(freezesColumns: true)))
        }
    }

    @Test("Mixed line ends and a byte order mark change nothing")
    func lineEnds() async throws {
        let run = try await ingest(
            "\u{FEFF}date,region,revenue,units\r\n2025-01-01,N,1,1\r2025-01-02,N,1,1\n2025-01-03,N,1,1",
            salesSpec())
        #expect(run.counts.accepted == 3)
        #expect(run.counts.read == 4)
    }
}
