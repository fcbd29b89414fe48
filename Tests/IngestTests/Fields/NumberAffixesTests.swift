import SalesCore
import Testing

@testable import Ingest

@Suite("Around the digits of a number")
struct NumberAffixesTests {
    private func read(_ before: String, _ behind: String) -> NumberAffixes? {
        var affixes = NumberAffixes(currency: .usd)
        let isKnown =
            withBytes(before) { affixes.read($0[...], isBefore: true) }
            && withBytes(behind) { affixes.read($0[...], isBefore: false) }
        return isKnown ? affixes : nil
    }

    private func applied(_ before: String, _ behind: String) throws -> ParsedNumber? {
        guard let affixes = read(before, behind), affixes.isPlausible else { return nil }
        var number = ParsedNumber(mantissa: 1250, scale: 2)
        try affixes.apply(to: &number)
        return number
    }

    @Test("Sign and size, exactly")
    func applies() throws {
        #expect(try applied("", "") == ParsedNumber(mantissa: 1250, scale: 2))
        #expect(try applied("(", ")") == ParsedNumber(mantissa: -1250, scale: 2))
        #expect(try applied("$", "k") == ParsedNumber(mantissa: 12500, scale: 0))
        #expect(try applied("", "%") == ParsedNumber(mantissa: 1250, scale: 4, isPercent: true))
        #expect(try applied("", " Mio. -") == ParsedNumber(mantissa: -12_500_000, scale: 0))
    }

    @Test(
        "What cannot belong to one number",
        arguments: [
            ("-", "-"), ("(-", ")"), ("(", ""), ("", ")"), ("%", "%"), ("", "k%"), ("", "Mio Mio"),
            ("", "b"),
        ])
    func implausible(_ before: String, _ behind: String) throws {
        #expect(try applied(before, behind) == nil)
    }

    @Test("Unknown words", arguments: [("x", ""), ("", "pcs"), ("$x", ""), ("", "k5")])
    func unknown(_ before: String, _ behind: String) {
        #expect(read(before, behind) == nil)
    }

    @Test("A foreign currency is kept by name")
    func foreign() {
        #expect(read("€", "")?.foreignCurrency == "EUR")
        #expect(read("$", "USD")?.foreignCurrency == nil)
    }
}
