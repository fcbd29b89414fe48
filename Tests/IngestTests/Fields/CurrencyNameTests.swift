import SalesCore
import Testing

@testable import Ingest

@Suite("Cells that name currencies")
struct CurrencyNameTests {
    @Test(
        "Codes in any case, and signs",
        arguments: [
            ("EUR", "EUR"), ("usd", "USD"), ("Jpy", "JPY"), ("€", "EUR"), ("£", "GBP"),
            ("US$", "USD"), ("zł", "PLN"), ("R", "ZAR"), ("Euro", "EUR"),
        ])
    func reads(_ cell: String, code: String) {
        #expect(CurrencyName(declared: nil).read(cell) == .code(code))
    }

    @Test("A sign of several is the spec's own where it is one of them")
    func several() {
        #expect(CurrencyName(declared: Currency(code: "CAD")).read("$") == .code("CAD"))
        #expect(CurrencyName(declared: Currency(code: "DKK")).read("kr") == .code("DKK"))
        #expect(CurrencyName(declared: .eur).read("¥") == .several(["JPY", "CNY"]))
        #expect(CurrencyName(declared: Currency(code: "EGP")).read("£") == .code("EGP"))
    }

    @Test("Anything else names none", arguments: ["", "Taler", "EURO!", "XQZ", "5 €", "€5", "E"])
    func unknown(_ cell: String) {
        #expect(CurrencyName(declared: .eur).read(cell) == .unknown)
    }

    @Test("A code that only the spec knows")
    func declared() {
        #expect(CurrencyName(declared: Currency(code: "XQZ")).read("xqz") == .code("XQZ"))
    }
}
