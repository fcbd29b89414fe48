import SalesCore

@testable import Ingest

/// A file as RFC 4180 has it, and what a reader of a few lines makes of it.
struct PlainExport {
    let bytes: [UInt8]

    static let spec = salesSpec(
        dialect: DialectSpec(
            delimiter: ",", quote: .byte(Byte.quote), headerRows: 1, skippedRows: 0),
        columns: ["date", "a", "b", "c"].map {
            ColumnSpec(name: $0, type: $0 == "date" ? .date : .text)
        })

    init(random: inout SeededRandom) {
        let pieces = [
            "a", "b", "North", " ", "\t", "\"\"", ",", "\n", "\r\n", "\r", "é", "日本", "1.50", "-",
            ";", "'", "\\", "a long piece that leaves a block of sixty-four bytes behind it, well",
        ]
        let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
        var text = "date,a,b,c" + lineEnd
        for _ in 0..<Int.random(in: 1...24, using: &random) {
            var fields = ["2025-01-0\(Int.random(in: 1...9, using: &random))"]
            for _ in 0..<3 {
                let count = [0, 1, 1, 2, 5].randomElement(using: &random) ?? 1
                let field = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined()
                // Blanks around a bare field are libcsv's to trim, so that they are never bare.
                let mustQuote = field.utf8.contains { Array("\", \t\r\n".utf8).contains($0) }
                let isQuoted = mustQuote || Int.random(in: 0..<4, using: &random) == 0
                fields.append(isQuoted ? "\"\(field)\"" : field)
            }
            text += fields.joined(separator: ",") + lineEnd
        }
        if Bool.random(using: &random), !text.hasSuffix("\"" + lineEnd) {
            text.removeLast()
        }
        bytes = Array(text.utf8)
    }

    /// Every record below the header, by the grammar of RFC 4180 and nothing else.
    var records: [SeenRecord] {
        var records: [[[UInt8]]] = [[[]]]
        var isQuoted = false
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            let row = records.count - 1
            let field = records[row].count - 1
            switch byte {
            case Byte.quote where isQuoted && rest.first == Byte.quote:
                rest.removeFirst()
                records[row][field].append(byte)
            case Byte.quote: isQuoted.toggle()
            case Byte.comma where !isQuoted: records[row].append([])
            case Byte.carriageReturn where !isQuoted: continue
            case Byte.lineFeed where !isQuoted: records.append([[]])
            default: records[row][field].append(byte)
            }
        }
        if records.last == [[]] { records.removeLast() }
        return records.dropFirst().map { fields in
            let texts = fields.map { String(decoding: $0, as: UTF8.self) }
            return SeenRecord(day: texts[0], fields: Array(texts.dropFirst()))
        }.sorted()
    }
}
