import SalesCore
import Testing

@testable import Ingest

@Suite("Every record of a file, with no spec")
struct RawRecordReaderTests {
    private func read(_ text: String) throws -> (reader: RawRecordReader, csv: String) {
        let bytes = reader(of: Array(text.utf8))
        var reader = try RawRecordReader(file: "f", read: bytes)
        var csv: [UInt8] = []
        if let header = reader.header { csv += RFC4180.line(header) }
        while let record = try reader.next(bytes) { csv += RFC4180.line(record.fields) }
        return (reader, String(decoding: csv, as: UTF8.self))
    }

    @Test("Header first; preamble, comments and blank lines left out; ragged records as they are")
    func csv() throws {
        let (reader, csv) = try read(
            "Report of May\r\n# made by hand\r\ndate;name;units\r\n2025-05-01;\"A, B\";1\r\n\r\n"
                + "# a comment\r\n2025-05-02;C\r\n2025-05-03;\"D \"\"E\"\"\";3;x\r\n")
        #expect(
            csv == "date,name,units\n2025-05-01,\"A, B\",1\n2025-05-02,C\n"
                + "2025-05-03,\"D \"\"E\"\"\",3,x\n")
        #expect(reader.counts.accepted == 3)
        #expect(reader.counts.skipped.preamble == 1)
        #expect(reader.counts.skipped.comment == 2)
        #expect(reader.counts.skipped.blank == 1)
        #expect(reader.counts.read == 8)
        #expect(reader.problems.first.map(\.line) == [7, 8])
    }

    @Test("No header, no header line")
    func headerless() throws {
        #expect(try read("2025-01-01,5\n2025-01-02,6\n").csv == "2025-01-01,5\n2025-01-02,6\n")
    }

    @Test("An open quote is told, and what it took is still printed")
    func openQuote() throws {
        let (reader, csv) = try read("a,b\n\"x\",1\n\"y\nz\n")
        #expect(csv == "a,b\nx,1\n\"y\nz\n\"\n")
        #expect(
            reader.problems.first.contains { $0.line == 3 && $0.problem.contains("never closed") })
    }

    @Test("A quote that swallows whole lines is taken literally, and told")
    func strayQuote() throws {
        let (reader, csv) = try read("a,b\n\"x\",1\n\"y,2\nz,3\n")
        #expect(csv == "a,b\nx,1\n\"\"\"y\",2\nz,3\n")
        #expect(reader.problems.first.map(\.line) == [3])
    }

    @Test("Problems are counted beyond those that are kept")
    func manyProblems() throws {
        let text =
            "a,b\n1,2\n1,2\n" + String(repeating: "1,2\n", count: 300)
            + String(repeating: "x\n", count: 150)
        let (reader, _) = try read(text)
        #expect(reader.problems.count == 150)
        #expect(reader.problems.first.count == ProblemList.limit)
    }

    @Test(
        "A quote that is never closed costs its own line, wherever others are closed",
        arguments: [
            (3, "4,\"Smith\",ok"), (3, "4,\"Smith, J\",ok"), (3, "4,\"Smith\nJr\",ok"),
            (120, "121,\"Smith\",ok"), (120, "121,\"Smith, J\",ok"), (51, "52,\"Smith, J\",ok"),
        ])
    func oneOpenQuote(_ place: Int, _ closed: String) throws {
        var rows = (1...199).map { "\($0),Person \($0),fine" }
        rows[place] = closed
        rows[50] = "51,\"open,fine"
        let (reader, csv) = try read((["id,name,note"] + rows).joined(separator: "\n") + "\n")
        #expect(reader.dialect.quote == .byte(UInt8(ascii: "\"")))
        #expect(reader.counts.accepted == 199)
        #expect(csv.contains("51,\"\"\"open\",fine\n"))
        #expect(reader.problems.first.map(\.line) == [closed.contains("\n") ? 53 : 52])
    }
}
