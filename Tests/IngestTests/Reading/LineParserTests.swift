import SalesCore
import Testing

@testable import Ingest

@Suite("Which parser reads a dialect")
struct LineParserTests {
    @Test("libcsv wherever it can")
    func choice() throws {
        #expect(try Dialect().makeParser() is CSVParser)
        #expect(try Dialect(quote: .byte(Byte.apostrophe)).makeParser() is CSVParser)
        #expect(try Dialect(delimiter: Array("||".utf8)).makeParser() is DelimitedParser)
        #expect(try Dialect(escape: .backslash).makeParser() is DelimitedParser)
        #expect(try Dialect(quote: QuoteMark.none).makeParser() is DelimitedParser)
    }

    @Test(
        "A record may be given up in the middle",
        arguments: [Dialect(), Dialect(escape: .backslash)])
    func abandon(_ dialect: Dialect) throws {
        let parser = try dialect.makeParser()
        _ = try Array("a,\"b\n".utf8).withUnsafeBytes { try parser.push($0) }
        try parser.abandonRecord()
        #expect(!parser.isInsideRecord)
        #expect(try Array("c \"d,e\n".utf8).withUnsafeBytes { try parser.push($0) })
        #expect(parser.takeFields().map { String(decoding: $0, as: UTF8.self) } == ["c \"d", "e"])
    }
}
