import SalesCore
import Testing

@testable import Ingest

@Suite("Scale words")
struct ScaleWordTests {
    @Test(
        "Behind a number, exactly",
        arguments: [
            ("1.2k", ".", "USD", "1200"), ("1.2K", ".", "USD", "1200"),
            ("12k", ".", "USD", "12000"),
            ("3 Mio", ".", "EUR", "3000000"), ("2.25 Mio.", ".", "EUR", "2250000"),
            ("2,25 Mio. €", ",", "EUR", "2250000"), ("4.5M", ".", "USD", "4500000"),
            ("$4.5m", ".", "USD", "4500000"), ("2 Mrd.", ".", "EUR", "2000000000"),
            ("1.1bn", ".", "USD", "1100000000"), ("$1.1B", ".", "USD", "1100000000"),
            ("£1.1b", ".", "GBP", "1100000000"), ("3 lakh", ".", "INR", "300000"),
            ("₹ 3.5 Lakhs", ".", "INR", "350000"), ("2 crore", ".", "INR", "20000000"),
            ("₹2.75 Crore", ".", "INR", "27500000"), ("5 Tsd.", ".", "EUR", "5000"),
            ("5,5 Tsd", ",", "EUR", "5500"), ("-1.2k", ".", "USD", "-1200"),
            ("(1.2k)", ".", "USD", "-1200"), ("1.2k-", ".", "USD", "-1200"),
            ("($3.5M)", ".", "USD", "-3500000"), ("1,234.5k", ".", "USD", "1234500"),
            ("1.23456k", ".", "USD", "1234.56"), ("0.001k", ".", "USD", "1"),
            ("12 kEUR", ".", "EUR", "12000"), ("12 k€", ".", "EUR", "12000"),
            ("12 TEUR", ".", "EUR", "12000"), ("12 T€", ".", "EUR", "12000"),
            ("3 MEUR", ".", "EUR", "3000000"), ("EUR 3 Mio.", ".", "EUR", "3000000"),
            ("Mio. EUR 3", ".", "EUR", "3000000"), ("5 million", ".", "USD", "5000000"),
            ("5 Millionen", ".", "EUR", "5000000"), ("1,5 Milliarden", ",", "EUR", "1500000000"),
            ("2 billion USD", ".", "USD", "2000000000"), ("7 thousand", ".", "USD", "7000"),
            ("1.5 mln", ".", "PLN", "1500000"), ("1,5 mld", ",", "PLN", "1500000000"),
            ("3 mn", ".", "GBP", "3000000"), ("2 trillion", ".", "USD", "2000000000000"),
            ("3万", ".", "JPY", "30000"), ("1.2億円", ".", "JPY", "120000000"),
            ("5 тыс. руб.", ".", "RUB", "5000"), ("5 млн ₽", ".", "RUB", "5000000"),
        ])
    func reads(_ cell: String, _ mark: String, _ currency: String, _ value: String) throws {
        let format = NumberSpelling.format(try #require(mark.first), currency)
        #expect(try NumberSpelling.text(cell, format) == value)
    }

    @Test(
        "Words that could mean something else are not guessed",
        arguments: ["12b", "12m", "12B", "5 t", "K5", "M5", "5 kM", "5 mil", "5 CR", "5 kg", "5 L"])
    func refuses(_ cell: String) {
        #expect(NumberSpelling.fault(cell, NumberSpelling.format(".", "USD")) == .notANumber)
    }
}
