import SalesCore
import Testing

@Suite("The codes of currencies")
struct CurrencyCodesTests {
    @Test("Every code is written as ISO 4217 does", arguments: Currency.codes.sorted())
    func codes(_ code: String) {
        #expect(Currency(code: code) != nil)
    }

    @Test("Every currency that has a sign is known")
    func signs() {
        #expect(Currency.codes.isSuperset(of: Currency.symbols.map(\.code)))
    }

    @Test(
        "A code that is none is near to one that is",
        arguments: [
            ("usd", "USD"), ("UDS", "USD"), ("€", "EUR"), ("Euro", "EUR"), ("AUS", "AUD"),
            ("rsd", "RSD"), ("GPB", "GBP"), ("US", "USD"), ("NZS", "NZD"),
        ])
    func nearest(_ text: String, _ code: String) {
        #expect(Currency.nearestCode(to: text) == code)
    }

    @Test("To what is like none, none is near", arguments: ["", "dollars", "QQQ", "12"])
    func far(_ text: String) {
        #expect(Currency.nearestCode(to: text) == nil)
    }
}
