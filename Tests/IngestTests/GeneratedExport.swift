/// A seeded source of random numbers (SplitMix64), so that a failing case can be run again.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Exports with the troubles that real ones have, and their mutations.
struct GeneratedExport {
    var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }

    /// A file of some lines; the first data line is sound, so that the header is certain.
    mutating func file(lines: Int) -> [UInt8] {
        let lineEnd = pick(["\n", "\n", "\r\n"])
        var text = "date,region,revenue,units" + lineEnd + "2025-01-01,North,1.50,1" + lineEnd
        for _ in 0..<lines {
            text += line()
            text += chance(2) ? pick(["\n", "\r\n", "\r", "\n\n", "\r\r\n"]) : lineEnd
        }
        if chance(30) { text += line() }
        if chance(10) { text += "Total,,99.00,9" }
        return Array(text.utf8)
    }

    private mutating func line() -> String {
        if chance(3) { return pick(["", "  ", "\t", ",,,", "x", "date,region,revenue,units"]) }
        var fields = [date(), region(), amount(), units()]
        if chance(3) { fields.append("extra") }
        if chance(3) { fields.removeLast() }
        if chance(20) { fields = fields.map { pick([$0, " \($0)", "\($0)\t ", "\"\($0)\""]) } }
        return fields.joined(separator: ",")
    }

    private mutating func date() -> String {
        if chance(5) { return pick(["", "2025-02-30", "soon", "2025-06", "\"2025-03-04\""]) }
        let month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 1...28, using: &random)
        return "2025-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private mutating func region() -> String {
        pick(
            [
                "North", "South", "", "\"East, far\"", "\"a \"\"b\"\" c\"", "Zürich",
                "\"two\nlines\"",
                "\"cr\r\nlf\"", "A very long name of a region indeed", "n\"x", "\"half",
                "\"x\"y", "\"\"", "\" padded \"", "sixteen letters!", "seventeen letters",
                "ab\u{0}c",
            ].prefix(chance(90) ? 9 : 17).map { $0 })
    }

    private mutating func amount() -> String {
        if chance(60) {
            let cents = Int.random(in: -99_999...99_999, using: &random)
            return "\(cents / 100).\(abs(cents) % 100 / 10)\(abs(cents) % 10)"
        }
        return pick([
            "1", "-0", "", "1234567.5", "12345678", "123456789.123", "\"1,234.50\"", "(12.00)",
            "5-", "$9.99", "€1", "1.2E5", "ten", ".5", "7.", "0.0001", "12.", "--1", "+3.25",
            "999999999999999999", "9999999999999999999", "0.1234567890123456789", "1.5%",
        ])
    }

    private mutating func units() -> String {
        pick(["1", "25", "300", "", "1.0", "2.5", "x", "-4", "00012"])
    }

    /// Bytes changed, dropped and doubled at random behind the first data line.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let first = 60
        for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > first + 1 {
            let place = Int.random(in: first..<bytes.count, using: &random)
            let mean = Array("\",\n\r \t\"\"\",,0.-\u{0}".utf8) + [0xFF, 0xC3]
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = mean[Int.random(in: 0..<mean.count, using: &random)]
            case 1: bytes.remove(at: place)
            case 2:
                bytes.insert(mean[Int.random(in: 0..<mean.count, using: &random)], at: place)
            default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
            }
        }
        return bytes
    }
}
