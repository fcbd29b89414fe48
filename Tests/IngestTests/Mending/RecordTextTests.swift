import SalesCore
import Testing

@testable import Ingest

@Suite("A piece of text as records")
struct RecordTextTests {
    @Test(
        "It is as many records as it would be in a file",
        arguments: [
            ("a,b", 1, false), ("a,\"b\nc\"", 1, false), ("a\nb", 2, false), ("a\n\nb\n", 2, false),
            ("a,\"b", 1, true), ("x\na,\"b\nc", 2, true), ("", 0, false),
        ])
    func records(text: String, count: Int, isBrokenOff: Bool) throws {
        let record = try RecordText(text, dialect: Dialect())
        #expect(record.records == count)
        #expect(record.isBrokenOff == isBrokenOff)
    }

    @Test("Its fields are those of the first record")
    func fields() throws {
        #expect(
            try RecordText("é,\"b \"\"c\"\"\"\nx,y", dialect: Dialect()).fields == ["é", "b \"c\""])
    }
}
