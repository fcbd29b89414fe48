import Testing

@testable import Runner

@Suite("Words of headers")
struct HeaderWordsTests {
    @Test("are split at marks and at capitals")
    func words() {
        #expect(HeaderWords.words("unitPrice (EUR)") == ["unit", "price", "eur"])
        #expect(HeaderWords.words("CustomerID") == ["customer", "id"])
        #expect(HeaderWords.words("") == [])
    }

    @Test("tell what a column is for")
    func kinds() {
        #expect(HeaderWords.isDate("Order Date") && HeaderWords.isDate("Rechnungs-Datum"))
        #expect(HeaderWords.isIdentifier("CustomerID") && HeaderWords.isIdentifier("PLZ"))
        #expect(HeaderWords.isAmount("Net Amount") && HeaderWords.isAmount("Umsatz"))
        #expect(HeaderWords.isUnitPrice("UnitPrice") && HeaderWords.isQuantity("Menge"))
        #expect(HeaderWords.isRate("Margin %") && HeaderWords.isMetricName("Kennzahl"))
        #expect(HeaderWords.isValue("Wert") && !HeaderWords.isValue("Region"))
        #expect(!HeaderWords.isIdentifier("Region") && !HeaderWords.isDate("Updatedness"))
    }
}
