import SalesCore
import Testing

@testable import Ingest

@Suite("Mutated cells")
struct FieldMutationTests {
    private static let seeds = [
        "1,234.50", "(1.234,50) €", "-₹ 12,34,567.00", "3 Mio. EUR", "1'234.50", "12.5 %",
        "1.2E+05",
        "2025-01-31T23:59:59.123+02:00", "31.12.2025 08:45", "Dienstag, 5. März 2025", "45658.75",
        "1/5/2025, 3:04:05 PM", "Jan-25", "Q1 2025", "#REF!", "Zu\u{308}rich", "ja", "TEUR 5", "１２",
    ]

    @Test("Any bytes are read or refused, and never crash", arguments: 0..<6)
    func anyBytes(seed: Int) {
        var random = SplitMix(state: UInt64(seed) &+ 3)
        let numbers = [Character("."), ","].map { NumberSpelling.format($0, "EUR") }
        let dates = DateReading(
            patterns: (DateReading.standardFormats + ["excel", "MMM-yy", "EEE, d. MMM yyyy"])
                .compactMap(DatePattern.init),
            ambiguous: ["d/M/yyyy", "M/d/yyyy"].compactMap(DatePattern.init), zone: .utc)
        let flag = TextReading(ColumnSpec(name: "x", type: .boolean), date: nil)
        let headings = MonthHeadingReader(headings: [], formats: [])
        var read = 0
        for _ in 0..<1500 {
            var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                case 1: bytes = Array(bytes[..<place])
                case 2: bytes += bytes[place...]
                default:
                    if place < bytes.count {
                        bytes[place] =
                            "0123456789.,-+ %()kM€".utf8.randomElement(using: &random) ?? 0
                    }
                }
            }
            bytes.withUnsafeBufferPointer { cell in
                for format in numbers {
                    if let number = try? format.parse(cell) {
                        read += 1
                        #expect(number.scale >= 0 && number.scale <= 20)
                        #expect(
                            number.mantissa.magnitude
                                < 1_000_000_000_000_000_000_000_000_000_000_000_000)
                    }
                }
                if (try? dates.read(cell)) != nil { read += 1 }
                if (try? flag.read(cell)) != nil { read += 1 }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            if case .month = headings.read(text) { read += 1 }
            let words = FaultText.shown(text)
            #expect(words.count <= 64)
            _ = DateHint(text)
        }
        #expect(read > 300)
    }
}
