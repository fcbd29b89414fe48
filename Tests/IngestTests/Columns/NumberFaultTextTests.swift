import SalesCore
import Testing

@testable import Ingest

@Suite("Words for what is no number")
struct NumberFaultTextTests {
    private let words = NumberFaultText(
        format: NumberFormat(isCertain: true, currency: .usd), type: .money, column: "revenue")

    @Test("The remedy names the mark that the file may mean")
    func mark() {
        for fault in [NumberFault.notANumber, .wrongGrouping] {
            let remedy = words.explain(fault, cell: "1.234,5").remedy
            #expect(remedy.contains("1,234.50") && remedy.contains("dialect: {decimal: \",\"}"))
        }
    }

    @Test("A word for no value is offered as one")
    func missing() {
        let told = words.explain(.notANumber, cell: "N/A")
        #expect(told.reason == "not an amount: \"N/A\"")
        #expect(told.remedy.contains("missing: [\"N/A\"]"))
    }

    @Test("A date is called a date", arguments: ["2025-01-31", "31.01.2025", "5-Mar-2025"])
    func date(_ cell: String) {
        #expect(
            words.explain(.notANumber, cell: cell).reason
                == "a date where an amount should be: \"\(cell)\"")
    }

    @Test("Errors of spreadsheets, foreign digits, percents and currencies by name")
    func named() {
        #expect(words.explain(.spreadsheetError, cell: "#REF!").reason.contains("spreadsheet"))
        #expect(words.explain(.foreignDigits, cell: "１").remedy.contains("full width"))
        #expect(words.explain(.percent, cell: "5%").remedy.contains("type: percent"))
        #expect(
            words.explain(.otherCurrency("EUR"), cell: "€5").reason
                == "\"€5\" is in EUR, but the spec says USD")
        let open = NumberFaultText(format: NumberFormat(), type: .money, column: "x")
        #expect(
            open.explain(.otherCurrency("USD or AUD"), cell: "$5").remedy
                == "Set `currency: USD` in the spec.")
    }
}
