import SalesCore
import Testing

@testable import Ingest

func withBytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result)
    rethrows -> Result
{
    try Array(text.utf8).withUnsafeBufferPointer(body)
}

@Suite("Numbers as exports write them")
struct NumberFormatTests {
    private let us = NumberSpelling.format(".", "USD")
    private let german = NumberSpelling.format(",", "EUR")

    @Test(
        "With a decimal point",
        arguments: [
            ("0", "0"), ("1234.5", "1234.5"), ("1,234.50", "1234.5"), ("1,234,567", "1234567"),
            ("-3.75", "-3.75"), ("+3.75", "3.75"), ("(1,234.50)", "-1234.5"),
            ("1,234.50-", "-1234.5"), ("$9.99", "9.99"), ("-$9.99", "-9.99"), ("$-9.99", "-9.99"),
            ("USD 12", "12"), ("12 USD", "12"), ("12.5%", "0.125"), ("-5 %", "-0.05"),
            ("1 234.50", "1234.5"), ("1'234.50", "1234.5"), ("\u{2212}7", "-7"), (".5", "0.5"),
            ("5.", "5"), (" 5 ", "5"), ("1\u{202F}234", "1234"), ("($5.00)", "-5"),
            ("999999999999999999.999999999999999999", "999999999999999999.999999999999999999"),
            ("0000.10", "0.1"), ("-0", "0"), ("-.5", "-0.5"), ("+.5", "0.5"), ("$.50", "0.5"),
            ("$ -.50", "-0.5"), ("(.5)", "-0.5"), ("( 5 )", "-5"), ("$(1,234.50)", "-1234.5"),
            ("(USD 5)", "-5"), ("(5) USD", "-5"), ("- 5", "-5"), ("5 -", "-5"), ("5+", "5"),
            ("\u{2013}5", "-5"), ("\u{2011}5.5", "-5.5"), ("5\u{2212}", "-5"), ("%5", "0.05"),
            ("(12%)", "-0.12"), ("(12)%", "-0.12"), ("12.5\u{A0}%", "0.125"), ("5%-", "-0.05"),
            ("5.-", "5"), ("1,200.--", "1200"), ("5.\u{2013}", "5"), ("5.\u{2014} USD", "5"),
            ("$1,234.50 USD", "1234.5"), ("US$ 5", "5"), ("5 US$", "5"), ("U$S 5", "5"),
            ("usd 5", "5"), ("5usd", "5"), ("USD5", "5"), ("$\u{A0}5", "5"), ("\t5\t", "5"),
            ("1\u{2009}234\u{2009}567.8", "1234567.8"), ("1\u{A0}234\u{202F}567 USD", "1234567"),
            ("12,34,567.89", "1234567.89"), ("1,23,456", "123456"), ("1\u{2019}234.50", "1234.5"),
        ])
    func point(_ cell: String, _ value: String) throws {
        #expect(try NumberSpelling.text(cell, us) == value)
    }

    @Test(
        "With a decimal comma",
        arguments: [
            ("3,75", "3.75"), ("1.234,50", "1234.5"), ("1.234.567", "1234567"), ("€ 5,00", "5"),
            ("5,00 €", "5"), ("-1.234,5 EUR", "-1234.5"), ("1 234,5", "1234.5"),
            ("12,5 %", "0.125"), ("1\u{A0}234,50\u{A0}€", "1234.5"), (",5", "0.5"), ("5,-", "5"),
            ("1.200,\u{2013} €", "1200"), ("5,-- EUR", "5"), ("€5,-", "5"), ("1234,5-", "-1234.5"),
            ("(1.234,50)", "-1234.5"), ("-€ 5,00", "-5"), ("€-5", "-5"), ("5,0 Euro", "5"),
            ("1'234,50", "1234.5"), ("1\u{202F}234,50", "1234.5"), ("0,125", "0.125"),
        ])
    func comma(_ cell: String, _ value: String) throws {
        #expect(try NumberSpelling.text(cell, german) == value)
    }

    @Test(
        "What is no number",
        arguments: [
            "", "-", "ten", "--1", "(-5)", "-5-", "$", "%", ".", "0x10", "5 apples", ",5", "1,",
            "(5", "5)", "((5))", ")5(", "5%%", "5 USD EUR pcs", "'5", "=5", "5/7", "2-3", "5;",
            "1_000", "5k%", "5 k k", "N/A", "null", "NaN", "inf", "5 kg", "No.5", "#5", "5€x",
        ])
    func refused(_ cell: String) {
        #expect(NumberSpelling.fault(cell, us) == .notANumber)
    }

    @Test(
        "Groups that are no thousands",
        arguments: [
            "1,23,4", "12,34", "1,2345.0", "1 2", "1,234,50", "1.2.3", "1..2", "1,,234",
            "12345,678",
            "1,234 567", "1,234'567.0", "0,123", "00,123", "12,345,67", "1,23,45,6789", "1,2",
            "1.234,50", "1.234.567,89", "123,45,678", "1 23 456", "1,234.567,8", "1.000 000",
        ])
    func grouping(_ cell: String) {
        #expect(NumberSpelling.fault(cell, us) == .wrongGrouping)
    }

    @Test("Another currency is named, never added")
    func otherCurrency() {
        let cases: [(String, NumberFormat, String)] = [
            ("€5.00", us, "EUR"), ("5.00 GBP", us, "GBP"), ("$5,00", german, "USD or AUD or CAD"),
            ("5 R$", us, "BRL"), ("CHF 5", german, "CHF"), ("Fr. 5", german, "CHF"),
            ("5 kr", us, "SEK or NOK or DKK"), ("A$5", us, "AUD"), ("5,00 zł", german, "PLN"),
            ("¥500", us, "JPY or CNY"), ("US$5", german, "USD"),
        ]
        for (cell, format, code) in cases {
            #expect(NumberSpelling.fault(cell, format) == .otherCurrency(code), "\(cell)")
        }
        #expect(NumberSpelling.fault("5 USD", NumberSpelling.format(".")) == .otherCurrency("USD"))
    }

    @Test(
        "A spreadsheet's short form has lost digits",
        arguments: ["1.2E+05", "1E5", "1.2e-3", "-1E5"])
    func scientific(_ cell: String) {
        #expect(NumberSpelling.fault(cell, us) == .scientific)
    }

    @Test("Digits of full width or another script", arguments: ["１２３", "١٢", "１,234.50", "५"])
    func foreignDigits(_ cell: String) {
        #expect(NumberSpelling.fault(cell, us) == .foreignDigits)
    }

    @Test("What a spreadsheet could not compute", arguments: ["#REF!", "#N/A", "#DIV/0!", "#####"])
    func spreadsheetError(_ cell: String) {
        #expect(NumberSpelling.fault(cell, us) == .spreadsheetError)
    }

    @Test("More digits than can be exact are refused; zeros at the end are not digits")
    func limits() {
        #expect(NumberSpelling.fault("1234567890123456789", us) == .outOfRange)
        #expect(NumberSpelling.fault("0.1234567890123456789", us) == .tooManyDecimals)
        #expect(NumberSpelling.fault("0.1000000000000000000000", us) == nil)
        #expect(NumberSpelling.fault("000000000000000000000012", us) == nil)
        #expect(NumberSpelling.fault("999999999999999999 bn", us) == .outOfRange)
        #expect(NumberSpelling.fault("0.000000000000000001 bn", us) == nil)
    }

    @Test("Thousands or decimals? Refused unless the file says", arguments: ["1,234", "1.234"])
    func ambiguous(_ cell: String) {
        let unsure = NumberFormat(isCertain: false)
        #expect(NumberSpelling.fault(cell, unsure) == .ambiguousMark)
        #expect(NumberSpelling.fault("\(cell) k", unsure) == .ambiguousMark)
        #expect(NumberSpelling.fault("-\(cell)%", unsure) == .ambiguousMark)
        #expect(NumberSpelling.fault(cell, us) == nil)
        #expect(NumberSpelling.fault("0.125", unsure) == nil)
        #expect(NumberSpelling.fault("0,125", unsure) == .wrongGrouping)
        #expect(NumberSpelling.fault("12.50", unsure) == nil)
    }

    @Test("A declared grouping mark is the only one, in all its forms")
    func declaredGrouping() throws {
        let swiss = NumberFormat(
            decimalMark: UInt8(ascii: "."), groupingMark: .apostrophe, isCertain: true)
        #expect(try NumberSpelling.text("1'234.5", swiss) == "1234.5")
        #expect(try NumberSpelling.text("1\u{2019}234.5", swiss) == "1234.5")
        #expect(NumberSpelling.fault("1,234.5", swiss) == .wrongGrouping)
    }
}
