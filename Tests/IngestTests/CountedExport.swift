import SalesCore

@testable import Ingest

/// A file of which it is known, line by line, where each of its lines must end.
struct CountedExport {
    private(set) var bytes: [UInt8] = []
    private(set) var counts = LineCounts()
    /// Where each spoilt record begins, and its text.
    private(set) var spoilt: [Spoilt] = []
    /// What the accepted lines come to: in a crosstab, one for each filled month.
    private(set) var records = 0
    let spec: MetricSpec
    private let shape: CountedShape
    private var random: SeededRandom
    private var lines = 0
    private var lineEnd = "\n"

    struct Spoilt: Equatable {
        let line: Int
        let raw: String
    }

    init(seed: UInt64, shape: CountedShape) {
        self.shape = shape
        random = SeededRandom(seed: seed)
        spec = shape.spec(isDeclared: Bool.random(using: &random))
        lineEnd = upTo(2) == 0 ? "\r\n" : "\n"
        writeTitles()
        write(shape.header)
        counts.skipped.header = 1
        writeGood()
        writeGood()
        for _ in 0..<upTo(60) {
            switch upTo(19) {
            case 0: writeBlank()
            case 1:
                write(shape.header)
                counts.skipped.repeatedHeader += 1
            case 2: writeComment()
            case 3...7: writeSpoilt()
            default: writeGood()
            }
        }
        writeGood()
        writeFooter()
        if upTo(3) == 0 { bytes.removeLast(lineEnd.utf8.count) }
    }

    private mutating func writeTitles() {
        for number in 0..<upTo(3) {
            switch upTo(3) {
            case 0: writeBlank()
            case 1: writeComment()
            default:
                write(number == 0 ? "Sales of all regions" : "Run \(number), by night")
                counts.skipped.preamble += 1
            }
        }
    }

    private mutating func writeFooter() {
        for footer in shape.footers.prefix(upTo(shape.footers.count)) {
            if upTo(4) == 0 { writeBlank() }
            if upTo(4) == 0 { writeComment() }
            write(footer)
            counts.skipped.footer += 1
        }
    }

    private mutating func writeBlank() {
        write(pick(["", "  ", "\t", ",,,", " , ,,"]))
        counts.skipped.blank += 1
    }

    private mutating func writeComment() {
        write(pick(["# by hand", "#", "# checked, twice", "#\"2025-03-01"]))
        counts.skipped.comment += 1
    }

    private mutating func writeGood() {
        let (line, records) = shape.good(&random)
        write(line)
        counts.accepted += 1
        self.records += records
    }

    private mutating func writeSpoilt() {
        let raw = pick(shape.spoilt)
        spoilt.append(Spoilt(line: lines + 1, raw: raw))
        write(raw)
        counts.rejected += 1
    }

    private mutating func write(_ text: String) {
        bytes += Array((text + lineEnd).utf8)
        lines += text.utf8.count { $0 == Byte.lineFeed } + 1
    }

    private mutating func upTo(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &random) }

    private mutating func pick(_ choices: [String]) -> String {
        choices.randomElement(using: &random) ?? ""
    }
}
