import SalesCore
import Testing

@testable import Ingest

@Suite("The unit of a line")
struct LineUnitTests {
    @Test(
        "What a unit cell says, in a spec of euros",
        arguments: [
            ("", LineUnit.nothing), ("pcs", .count), ("Stück", .count), (" STK. ", .count),
            ("number", .number), ("-", .number), ("EUR", .affix(.ownCurrency)),
            ("eur", .affix(.ownCurrency)), ("€", .affix(.ownCurrency)),
            ("USD", .affix(.otherCurrency("USD"))), ("CHF", .affix(.otherCurrency("CHF"))),
            ("%", .affix(.percentOrScale)), ("Prozent", .affix(.percentOrScale)),
            ("TEUR", .affix(.percentOrScale)), ("Mio. €", .affix(.percentOrScale)),
            ("k", .affix(.percentOrScale)), ("m", .unknown), ("kg", .unknown), ("usd", .unknown),
            ("000", .unknown), ("in 1000 EUR", .unknown), ("(", .unknown), ("+", .unknown),
        ])
    func reads(_ text: String, _ unit: LineUnit) {
        #expect(LineUnit(text, own: .eur) == unit)
    }

    @Test("Without a currency of the spec, each is another")
    func noCurrency() {
        #expect(LineUnit("EUR", own: nil) == .affix(.otherCurrency("EUR")))
        #expect(LineUnit("%", own: nil) == .affix(.percentOrScale))
    }

    @Test("Words for a percent are read as its sign, and scales as they are written")
    func suffixes() {
        #expect(LineUnit.suffix(of: "Prozent") == "%")
        #expect(LineUnit.suffix(of: "TEUR") == "TEUR")
    }
}
