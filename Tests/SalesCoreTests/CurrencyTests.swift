import SalesCore
import Testing

@Suite("Currencies")
struct CurrencyTests {
    @Test("Three capital letters", arguments: ["usd", "US", "USDX", "U$D", "ÄÖÜ", "", "US "])
    func refuses(_ code: String) { #expect(Currency(code: code) == nil) }

    @Test(
        "Smallest units and signs",
        arguments: [
            ("USD", 2, "$"), ("EUR", 2, "€"), ("JPY", 0, "¥"), ("KWD", 3, nil), ("CHF", 2, nil),
            ("BRL", 2, "R$"),
        ] as [(String, Int, String?)])
    func units(_ code: String, digits: Int, symbol: String?) throws {
        let currency = try #require(Currency(code: code))
        #expect(currency.minorDigits == digits)
        #expect(currency.symbol == symbol)
    }

    @Test(
        "Signs in exports; a dollar sign stands for several dollars",
        arguments: [
            ("USD", ["$", "US$"]), ("CAD", ["$", "CA$"]), ("EUR", ["€"]), ("KWD", []),
            ("SEK", ["kr"]),
        ])
    func signs(_ code: String, signs: [String]) throws {
        #expect(try #require(Currency(code: code)).acceptedSymbols == signs)
    }
}
