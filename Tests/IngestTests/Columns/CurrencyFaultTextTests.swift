import SalesCore
import Testing

@testable import Ingest

@Suite("Words for a line's currency")
struct CurrencyFaultTextTests {
    private let amount = RecordPlan.Place(
        position: 1, header: "Price", spec: ColumnSpec(name: "price", type: .money, currency: "ccy")
    )
    private let currency = RecordPlan.Place(
        position: 0, header: "Currency", spec: ColumnSpec(name: "ccy", type: .text))

    @Test("They name the column to mend")
    func words() {
        let amounts = CurrencyFaultText(place: amount)
        #expect(
            amounts.explain(.contradicts(written: "EUR", line: "USD"), shown: "\"€5\"")
                == (
                    "\"€5\" is in EUR, but column \"ccy\" says USD",
                    "Mend the one that is wrong; an amount has one currency."
                ))
        #expect(
            amounts.explain(.contradicts(written: "EUR", line: ""), shown: "\"€5\"").reason
                == "\"€5\" is in EUR, but column \"ccy\" is empty")
        #expect(
            amounts.explain(.noCurrency, shown: "\"5\"")
                == (
                    "an amount in no currency: \"5\"",
                    "Fill in column \"ccy\", which names the currency of the line."
                ))
        let names = CurrencyFaultText(place: currency)
        #expect(
            names.explain(.unclearCurrency(["USD", "AUD", "CAD", "NZD"]), shown: "\"$\"")
                == (
                    "\"$\" is the sign of USD, AUD, CAD and others",
                    "Write the code, or say which it is: `aliases: {USD: [\"$\"]}` for column \"ccy\"."
                ))
        #expect(
            names.explain(.notACurrency, shown: "\"Taler\"").reason == "not a currency: \"Taler\"")
    }
}
