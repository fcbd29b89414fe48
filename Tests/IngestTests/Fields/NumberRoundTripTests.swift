import SalesCore
import Testing

@testable import Ingest

@Suite("Numbers printed in every way and read back")
struct NumberRoundTripTests {
    private static let groupings = [
        "", ",", ".", "'", "\u{2019}", " ", "\u{A0}", "\u{202F}", "\u{2009}",
    ]
    private static let signs: [@Sendable (String) -> String] = [
        { "-" + $0 }, { "(" + $0 + ")" }, { $0 + "-" }, { "\u{2212}" + $0 }, { "- " + $0 },
        { "\u{2013}" + $0 },
    ]
    private static let currencies: [(code: String, frame: @Sendable (String) -> String)] = [
        ("USD", { $0 }), ("USD", { "$" + $0 }), ("USD", { $0 + " USD" }),
        ("EUR", { $0 + "\u{A0}€" }),
        ("CHF", { "CHF " + $0 }), ("SEK", { $0 + " kr" }), ("PLN", { $0 + " zł" }),
        ("INR", { "₹ " + $0 }), ("BRL", { "R$" + $0 }), ("CAD", { "CA$ " + $0 }),
    ]

    @Test("The value comes back exactly", arguments: 0..<8)
    func comesBack(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed) &+ 77)
        for _ in 0..<400 {
            let mark: Character = Bool.random(using: &random) ? "." : ","
            let grouping = try #require(
                Self.groupings.filter { $0 != String(mark) }.randomElement(using: &random))
            let currency = try #require(Self.currencies.randomElement(using: &random))
            let digits = Int.random(in: 1...18, using: &random)
            let whole = Int64.random(in: 0..<Int64(PowerOfTen[digits]), using: &random)
            let places = Int.random(in: 0...6, using: &random)
            let fraction =
                places == 0 ? 0 : Int.random(in: 0..<Int(PowerOfTen[places]), using: &random)
            let padded = String(
                repeating: "0", count: places - (places > 0 ? "\(fraction)".count : 0))
            let tail = places == 0 ? "" : "\(padded)\(fraction)"
            let isIndian = mark == "." && grouping == "," && Bool.random(using: &random)
            var cell = Self.grouped(whole, by: grouping, isIndian: isIndian)
            if places > 0 { cell += "\(mark)\(tail)" }
            var expected = places > 0 ? "\(whole).\(tail)" : "\(whole)"
            cell = currency.frame(cell)
            if Bool.random(using: &random) {
                let sign = try #require(Self.signs.randomElement(using: &random))
                cell = sign(cell)
                expected = "-" + expected
            }
            let value = try #require(ExactDecimal(expected)).text()
            #expect(
                try NumberSpelling.text(cell, NumberSpelling.format(mark, currency.code)) == value,
                "\(cell)")
        }
    }

    private static func grouped(_ whole: Int64, by mark: String, isIndian: Bool) -> String {
        let digits = Array(String(whole))
        var text = ""
        for (index, digit) in digits.enumerated() {
            let left = digits.count - index
            let isBoundary =
                isIndian ? left == 3 || left > 3 && (left - 3).isMultiple(of: 2) : left % 3 == 0
            if index > 0, isBoundary { text += mark }
            text.append(digit)
        }
        return text
    }

    @Test("A mark in the wrong place is told, not read as another number", arguments: 0..<4)
    func wrongPlace(seed: Int) {
        var random = SplitMix(state: UInt64(seed) &+ 7)
        for _ in 0..<200 {
            let digits = Array(String(Int.random(in: 10_000...9_999_999, using: &random)))
            let place = Int.random(in: 1..<digits.count, using: &random)
            guard digits.count - place != 3 || place > 3 else { continue }
            let cell = String(digits[..<place]) + "," + String(digits[place...])
            #expect(
                NumberSpelling.fault(cell, NumberSpelling.format(".")) == .wrongGrouping, "\(cell)")
        }
    }
}

/// A small generator, so that a failure can be repeated by its seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
