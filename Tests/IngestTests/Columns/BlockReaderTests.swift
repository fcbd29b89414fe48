import SalesCore
import Testing

@testable import Ingest

@Suite("Rows of a block")
struct BlockReaderTests {
    @Test("A batch is full at its capacity, and the rest follows in the next")
    func manyRows() async throws {
        let count = RecordBatch.capacity * 2 + 7
        var text = "date,region,revenue,units\n"
        for row in 0..<count { text += "2025-01-01,N,\(row).25,1\n" }
        let run = try await ingest(text, salesSpec())
        #expect(run.counts.accepted == count)
        #expect(Set(run.records.map { $0.fields[1] }).count == count)
    }

    @Test("A field that opens a quote may hold delimiters, quotes and line ends")
    func quoted() async throws {
        let run = try await ingest(
            "date,region,revenue,units\r\n2025-01-01,\"a,\"\"b\"\"\r\nc\",1,1\r\n2025-01-02,d,x,1\r\n",
            salesSpec())
        #expect(run.records.map { $0.fields[0] } == ["a,\"b\"\r\nc"])
        #expect(run.rejects.map(\.line) == [4])
        #expect(run.rejects.map(\.rawLine) == ["2025-01-02,d,x,1"])
    }

    @Test("Lines with too few or too many fields say how many")
    func ragged() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1,1\n2025-01-02,N,1\n2025-01-03,N,1,1,9\n",
            salesSpec())
        #expect(
            run.rejects.map(\.reason) == ["3 fields instead of 4", "5 fields instead of 4"])
        #expect(run.rejects.allSatisfy { !$0.remedy.isEmpty && $0.column == nil })
    }

    @Test("Empty fields too many at the end of a line are none, unless the contract is strict")
    func emptySurplus() async throws {
        let text =
            "date,region,revenue,units\n2025-01-01,N,1,1,\n2025-01-02,N,1,1,,\"\"\r\nx,N,1,1,,\n"
        let run = try await ingest(text, salesSpec())
        #expect(run.records.map(\.fields) == [["N", "1", "1"], ["N", "1", "1"]])
        #expect(run.rejects.map(\.rawLine) == ["x,N,1,1,,"])
        let strict = try await ingest(
            text, salesSpec(contract: ContractSpec(lines: .strict)))
        #expect(strict.counts.rejected == 3)
        #expect(strict.rejects.first?.reason == "5 fields instead of 4")
    }

    @Test("A line of nothing but delimiters is blank")
    func emptyRow() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1,1\n,,,\n,,\n  \n", salesSpec())
        #expect(run.counts.skipped.blank == 3)
        #expect(run.counts.rejected == 0)
    }

    @Test("One column: blank lines are no records, an empty quoted field is one")
    func oneColumn() async throws {
        let run = try await ingest(
            "date\n2025-01-01\n\n  \n\"\"\n2025-01-02\n",
            salesSpec(columns: [ColumnSpec(name: "date", type: .date)]))
        #expect(run.records.map(\.day) == ["2025-01-01", "2025-01-02"])
        #expect(run.counts.skipped.blank == 3)
        #expect(run.counts.read == 6)
    }

    @Test("A quote that is never closed is a reject on the line that opened it")
    func openQuote() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1,1\n2025-01-02,\"N,1\n2025-01-03,N,1,1\n",
            salesSpec())
        #expect(run.counts.accepted == 1)
        #expect(run.rejects.map(\.line) == [3])
        #expect(run.rejects.first?.reason == "a quote opened on this line is never closed")
        #expect(run.rejects.first?.rawLine.hasSuffix("2025-01-03,N,1,1") == true)
    }

    @Test("Whole lines that a stray quote would swallow are read; the quote's line is a reject")
    func strayQuote() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1,1\n2025-01-02,\"N,1,1\n2025-01-03,N,1,1\n",
            salesSpec())
        #expect(run.records.map(\.day) == ["2025-01-01", "2025-01-03"])
        #expect(run.rejects.map(\.line) == [3])
        #expect(run.rejects.first?.reason == "a quote that stands where none may")
        #expect(run.rejects.first?.rawLine == "2025-01-02,\"N,1,1")
    }

    @Test("Bytes that are not UTF-8 reject their line only")
    func damaged() async throws {
        let bytes =
            Array("date,region,revenue,units\n2025-01-01,Zürich,1,1\n".utf8)
            + Array("2025-01-02,Z".utf8) + [0xFC] + Array("rich,1,1\n".utf8)
        var spec = DialectSpec()
        spec.encoding = .utf8
        let run = try await ingest(bytes, salesSpec(dialect: spec))
        #expect(run.records.map { $0.fields[0] } == ["Zürich"])
        #expect(run.rejects.map(\.reason) == ["bytes that are not UTF-8"])
        #expect(run.rejects.map(\.rawLine) == ["2025-01-02,Z\u{FFFD}rich,1,1"])
    }
}
