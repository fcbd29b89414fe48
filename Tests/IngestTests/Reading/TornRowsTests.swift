import Testing

@testable import Ingest

@Suite("Rows that took several lines and are not whole")
struct TornRowsTests {
    private func torn(_ text: String) -> (offset: Int, linesBefore: Int)? {
        var block = LineBlock(capacity: 1024)
        block.bytes.replaceSubrange(64..<64 + text.utf8.count, with: text.utf8)
        var scan = StructuralScan(delimiter: Byte.comma, quote: Byte.quote)
        block.scan(&scan, count: text.utf8.count)
        block.count = scan.regularCount
        block.lineCount = scan.lineCount
        return block.firstTornRow(width: 2)
    }

    @Test("Are found with the lines above them")
    func found() {
        let torn = torn("a,b\n\"c\nd\",e\n\"f\ng\"\nh,i\n")
        #expect(torn?.offset == 12)
        #expect(torn?.linesBefore == 3)
    }

    @Test("Whole rows of several lines and ragged rows of one are none")
    func none() {
        #expect(torn("a,\"b\nc\"\nx\n1,2,3\n") == nil)
    }
}
