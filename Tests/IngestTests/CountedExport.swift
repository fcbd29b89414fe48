import SalesCore

@testable import Ingest

/// A file of which it is known, line by line, where each of its lines must end.
struct CountedExport {
    private(set) var bytes: [UInt8] = []
    private(set) var counts = LineCounts()
    /// Where each spoilt record begins, and its text.
    private(set) var spoilt: [Spoilt] = []
    private var lines = 0
    private let lineEnd: String

    struct Spoilt: Equatable {
        let line: Int
        let raw: String
    }

    static let spec = salesSpec(
        dialect: DialectSpec(delimiter: ",", quote: .byte(34), encoding: .utf8, comment: "#"))
    static let header = "date,region,revenue,units"

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func upTo(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &random) }
        lineEnd = upTo(2) == 0 ? "\r\n" : "\n"
        for number in 0..<upTo(3) {
            write(number == 0 ? "Sales of all regions" : "Run \(number), by night")
            counts.skipped.preamble += 1
        }
        for _ in 0..<upTo(1) {
            write("")
            counts.skipped.blank += 1
        }
        write(Self.header)
        counts.skipped.header = 1
        writeGood(&random)
        for _ in 0..<upTo(60) {
            switch upTo(19) {
            case 0: writeBlank(&random)
            case 1:
                write(Self.header)
                counts.skipped.repeatedHeader += 1
            case 3...7: writeSpoilt(&random)
            default: writeGood(&random)
            }
        }
        writeGood(&random)
        let footers = ["Total,,99.00,9", "Grand total", "Subtotal,,1.00,"]
        for footer in footers.prefix(upTo(footers.count)) {
            write(footer)
            counts.skipped.footer += 1
        }
        if upTo(3) == 0 { bytes.removeLast(lineEnd.utf8.count) }
    }

    private mutating func write(_ text: String) {
        bytes += Array((text + lineEnd).utf8)
        lines += text.utf8.count { $0 == Byte.lineFeed } + 1
    }

    private mutating func writeBlank(_ random: inout SeededRandom) {
        write(["", "  ", "\t", ",,,", " , ,,"].randomElement(using: &random) ?? "")
        counts.skipped.blank += 1
    }

    private mutating func writeGood(_ random: inout SeededRandom) {
        let regions = [
            "North", "\"East, far\"", "\"a \"\"b\"\"\"", "\"two\nlines\"", "", " Zürich ",
        ]
        let amounts = ["1.50", "\"1,234.50\"", "(12.00)", "", "-0.01", "$9.99"]
        let day = Int.random(in: 10...28, using: &random)
        write(
            "2025-03-\(day),\(regions.randomElement(using: &random) ?? ""),"
                + "\(amounts.randomElement(using: &random) ?? ""),\(day)")
        counts.accepted += 1
    }

    private mutating func writeSpoilt(_ random: inout SeededRandom) {
        let ways = [
            "soon,North,1.50,1", "2025-02-30,North,1.50,1", "2025-03-01,North,ten,1",
            "2025-03-01,North,1.50,1,more", "2025-03-01,North,1.50", "2025-03-01",
            "2025-03-01,\"two\nlines\",ten,1", ",North,1.50,1", "2025-03-01,\"a,b\",1.50,x",
            "2025-03-01,N\u{0}rth,1.50,1", "\"2025-03-01,North,1.50,1\"", "x,\"y\" ,z,\t",
        ]
        let raw = ways.randomElement(using: &random) ?? ""
        spoilt.append(Spoilt(line: lines + 1, raw: raw))
        write(raw)
        counts.rejected += 1
    }
}
