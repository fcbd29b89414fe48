import Testing

@testable import Runner

@Suite("The currency that a cell or header names")
struct CurrencyMarkTests {
    @Test(
        "Cells",
        arguments: [
            ("€1,234.50", "EUR"), ("-12.00 USD", "USD"), ("CHF 1'200.00", "CHF"),
            ("₹ 12,34,567.00", "INR"), ("(£3.00)", "GBP"), ("kr 50", "SEK"), ("R$ 10", "BRL"),
            ("SO-4101", nil), ("12%", nil), ("12", nil), ("EUR", nil), ("ABC 12", nil),
            ("5 kg", nil),
        ] as [(String, String?)])
    func cells(_ cell: String, _ code: String?) { #expect(CurrencyMark.code(in: cell) == code) }

    @Test(
        "Headers",
        arguments: [
            ("Net Amount (EUR)", "EUR"), ("Betrag €", "EUR"), ("usd", nil), ("Net", nil),
            ("Amount_USD", "USD"),
        ] as [(String, String?)])
    func headers(_ header: String, _ code: String?) {
        #expect(CurrencyMark.code(inHeader: header) == code)
    }
}
