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
    private let us = NumberFormat(decimalMark: UInt8(ascii: "."), isCertain: true, currency: .usd)
    private let german = NumberFormat(
        decimalMark: UInt8(ascii: ","), isCertain: true, currency: .eur)

    private func text(_ cell: String, _ format: NumberFormat) throws -> String {
        let number = try withBytes(cell) { try format.parse($0) }
        return ExactDecimal(mantissa: number.mantissa, scale: number.scale).text()
    }

    private func fault(_ cell: String, _ format: NumberFormat) -> NumberFault? {
        do {
            _ = try withBytes(cell) { try format.parse($0) }
            return nil
        } catch {
            return error as? NumberFault
        }
    }

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
        ])
    func point(_ cell: String, _ value: String) throws {
        #expect(try text(cell, us) == value)
    }

    @Test(
        "With a decimal comma",
        arguments: [
            ("3,75", "3.75"), ("1.234,50", "1234.5"), ("1.234.567", "1234567"), ("€ 5,00", "5"),
            ("5,00 €", "5"), ("-1.234,5 EUR", "-1234.5"), ("1 234,5", "1234.5"),
            ("12,5 %", "0.125"),
        ])
    func comma(_ cell: String, _ value: String) throws {
        #expect(try text(cell, german) == value)
    }

    @Test(
        "What is no number",
        arguments: [
            "", "-", "ten", "1.2.3", "1,23,4", "12,34", "1,2345.0", "--1", "(-5)", "-5-", "1 2",
            "$", "%", "1..2", ".", "0x10", "١٢", "1,234,50", "5 apples", ",5", "1,",
        ])
    func refused(_ cell: String) {
        #expect(fault(cell, us) == .notANumber)
    }

    @Test("Another currency is named, never added")
    func otherCurrency() {
        #expect(fault("€5.00", us) == .otherCurrency("EUR"))
        #expect(fault("5.00 GBP", us) == .otherCurrency("GBP"))
        #expect(fault("$5,00", german) == .otherCurrency("USD"))
    }

    @Test("A spreadsheet's short form has lost digits")
    func scientific() {
        #expect(fault("1.2E+05", us) == .scientific)
        #expect(fault("1E5", us) == .scientific)
    }

    @Test("More digits than can be exact are refused; zeros at the end are not digits")
    func limits() {
        #expect(fault("1234567890123456789", us) == .outOfRange)
        #expect(fault("0.1234567890123456789", us) == .tooManyDecimals)
        #expect(fault("0.1000000000000000000000", us) == nil)
        #expect(fault("000000000000000000000012", us) == nil)
    }

    @Test("Thousands or decimals? Refused unless the file says", arguments: ["1,234", "1.234"])
    func ambiguous(_ cell: String) {
        #expect(fault(cell, NumberFormat(isCertain: false)) == .ambiguousMark)
        #expect(fault(cell, us) == nil)
        #expect(fault("0.125", NumberFormat(isCertain: false)) == nil)
        #expect(fault("12.50", NumberFormat(isCertain: false)) == nil)
    }

    @Test("A declared grouping mark is the only one")
    func declaredGrouping() throws {
        let swiss = NumberFormat(
            decimalMark: UInt8(ascii: "."), groupingMark: Array("'".utf8), isCertain: true)
        #expect(try text("1'234.5", swiss) == "1234.5")
        #expect(fault("1,234.5", swiss) == .notANumber)
    }
}
