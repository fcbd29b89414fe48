import SalesCore
import Testing

@testable import Ingest

@Suite("Words beside a number")
struct NumberWordTests {
    private func word(_ text: String, own: String?, isBefore: Bool = false) -> NumberWord? {
        withBytes(text) {
            NumberWord.first(of: $0[...], isBefore: isBefore, own: own.flatMap(Currency.init))
        }
    }

    @Test(
        "The file's own currency by code and sign",
        arguments: [
            ("USD", "USD", 3), ("usd", "USD", 3), ("$", "USD", 1), ("$", "CAD", 1),
            ("US$", "USD", 3),
            ("CHF", "CHF", 3), ("Fr.", "CHF", 3), ("SFr.", "CHF", 4), ("kr", "SEK", 2),
            ("kr.", "DKK", 3), ("Kr", "NOK", 2), ("zł", "PLN", 3), ("Kč", "CZK", 3),
            ("₹", "INR", 3), ("Rs.", "INR", 3), ("Rs", "PKR", 2), ("R$", "BRL", 2), ("R", "ZAR", 1),
            ("A$", "AUD", 2), ("NZ$", "NZD", 3), ("HK$", "HKD", 3), ("S$", "SGD", 2),
            ("NT$", "TWD", 3), ("¥", "CNY", 2), ("¥", "JPY", 2), ("円", "JPY", 3), ("£", "GBP", 2),
            ("₩", "KRW", 3), ("₺", "TRY", 3), ("TL", "TRY", 2), ("₽", "RUB", 3), ("руб.", "RUB", 7),
            ("₪", "ILS", 3), ("Ft", "HUF", 2), ("lei", "RON", 3), ("лв", "BGN", 4),
            ("RM", "MYR", 2),
            ("Rp", "IDR", 2), ("฿", "THB", 3), ("₫", "VND", 3), ("€", "EUR", 3), ("Euro", "EUR", 4),
        ])
    func own(_ text: String, _ code: String, _ length: Int) {
        let found = word(text, own: code)
        #expect(found?.meaning == .ownCurrency)
        #expect(found?.length == length)
    }

    @Test(
        "Other currencies by name",
        arguments: [("EUR", "EUR"), ("€", "EUR"), ("R$", "BRL"), ("CHF", "CHF"), ("₹", "INR")])
    func foreign(_ text: String, _ code: String) {
        #expect(word(text, own: "USD")?.meaning == .foreignCurrency(code))
        #expect(word(text, own: nil)?.meaning == .foreignCurrency(code))
    }

    @Test("What is no word beside a number", arguments: ["eur", "PCS", "USDX", "R", "Rsx", "all"])
    func unknown(_ text: String) {
        #expect(word(text, own: "USD") == nil)
    }
}
