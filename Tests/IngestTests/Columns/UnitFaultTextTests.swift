import SalesCore
import Testing

@testable import Ingest

@Suite("Words for a line's unit")
struct UnitFaultTextTests {
    private func words(
        _ fault: UnitFault, _ cell: String, currency: Currency? = .usd, type: ColumnType = .money
    ) -> FaultText.Words {
        UnitFaultText(currency: currency, measure: "revenue", type: type, column: "unit")
            .explain(fault, cell: cell)
    }

    @Test("They say what the value is in, what it should be in, and what to do")
    func explains() {
        #expect(
            words(.unknown, "kg")
                == (
                    "\"kg\" is no unit that is known, so \"revenue\" could be in another than its own",
                    "Say what it means: `aliases: {number: [kg]}` for column \"unit\", or `count`, "
                        + "`percent` or a currency's code."
                ))
        #expect(
            words(.otherKind, "pcs")
                == (
                    "\"pcs\" is no unit of \"revenue\", which is money",
                    "Mend the cell, or the `type` of column \"revenue\"."
                ))
        #expect(
            words(.otherCurrency("EUR"), "EUR")
                == (
                    "the value is in EUR, but the spec says USD",
                    "Export it in USD; two currencies are never added."
                ))
        #expect(
            words(.otherCurrency("EUR"), "EUR", currency: nil)
                == (
                    "the value is in EUR, but the spec names no currency",
                    "Set `currency: EUR` in the spec."
                ))
        #expect(
            words(.otherThanLine(""), "EUR").reason
                == "the value is in \"EUR\", but its line's currency is empty")
        #expect(words(.unfit, "k").reason == "\"k\" does not go with the value beside it")
    }

    @Test(
        "Every type of measure has its words",
        arguments: [
            (ColumnType.money, "money"), (.percent, "a percentage"), (.integer, "a whole number"),
            (.decimal, "a number"),
        ])
    func kinds(_ type: ColumnType, _ kind: String) {
        #expect(words(.otherKind, "x", type: type).reason.hasSuffix("which is \(kind)"))
    }
}
