import Testing

@testable import Ingest

@Suite("Delimiters and line ends outside quotes")
struct StructuralScanTests {
    private func scan(_ text: String) -> (scan: StructuralScan, places: [Int]) {
        let count = text.utf8.count
        // What lies beyond the text must not matter.
        let bytes = Array(text.utf8) + Array(repeating: UInt8(ascii: "\""), count: 128)
        var structure = [UInt64](repeating: .max, count: count / 64 + 2)
        var lineEnds = structure
        var scan = StructuralScan(delimiter: Byte.comma, quote: Byte.quote)
        bytes.withUnsafeBufferPointer { bytes in
            structure.withUnsafeMutableBufferPointer { words in
                lineEnds.withUnsafeMutableBufferPointer { lineEnds in
                    guard let text = bytes.baseAddress, let words = words.baseAddress,
                        let lineEnds = lineEnds.baseAddress
                    else { return }
                    scan.scan(text, count: count, structure: words, lineEnds: lineEnds)
                }
            }
        }
        let places = (0..<scan.regularCount).filter {
            structure[$0 / 64] >> UInt64($0 % 64) & 1 == 1
        }
        for place in places {
            let isLineEnd = lineEnds[place / 64] >> UInt64(place % 64) & 1 == 1
            #expect(isLineEnd == (bytes[place] == Byte.lineFeed))
        }
        return (scan, places)
    }

    @Test(
        "Are found",
        arguments: [
            ("a,b\n", [1, 3]), ("\"a,b\",c\n", [5, 7]), ("\"a\nb\"\n", [5]),
            ("\"a\"\"b\",\n", [6, 7]),
            ("\"\",\n", [2, 3]), ("a,b\r\nc\n", [1, 4, 6]), ("\"\"\"a,\"\"\"\n", [8]),
            ("\n\n", [0, 1]),
        ])
    func found(_ text: String, _ places: [Int]) {
        let (scan, found) = scan(text)
        #expect(found == places)
        #expect(scan.regularCount == text.utf8.count)
        #expect(!scan.foundIrregular)
    }

    @Test(
        "Text that libcsv would read otherwise is not regular",
        arguments: [
            "a\"b\n", "\"a\"b\n", " \"a\"\n", "\"a\" \n", "a\rb\n", "a\r\r\n", "a,b\"\"\n",
            "\"a\rb\"\n", "\"a\"\"\"b\n",
        ])
    func irregular(_ text: String) {
        for shift in [0, 1, 30, 60, 61, 62, 63, 64, 65, 127] {
            let before = shift == 0 ? "" : String(repeating: "x", count: shift - 1) + "\n"
            let (scan, _) = scan(before + text + "more,lines\n")
            #expect(scan.foundIrregular)
            #expect(scan.regularCount == before.utf8.count || scan.regularCount == 0)
        }
    }

    @Test("A line that the text cuts is left for later")
    func cut() {
        let (scan, _) = scan("a,b\nc,\"d\ne")
        #expect(scan.regularCount == 4)
        #expect(scan.lineCount == 1)
        #expect(!scan.foundIrregular)
    }

    @Test("Line ends inside quotes count as lines")
    func lines() {
        #expect(scan("\"a\n\n\",b\nc\n").scan.lineCount == 4)
    }

    @Test("Quotes may span words in every position")
    func longQuotes() {
        for length in 50...200 {
            let text = "\"" + String(repeating: ",", count: length) + "\",b\n"
            let (scan, places) = scan(text)
            #expect(places == [length + 2, length + 4])
            #expect(!scan.foundIrregular)
        }
    }
}
