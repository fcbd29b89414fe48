import Cloud
import SalesCore
import Testing

@testable import Storage

@Suite("A cell as an item")
struct MetricItemTests {
    private func item(_ cell: Cell) -> DynamoDBItem {
        MetricItem.item(
            MetricRow(
                address: CellAddress(
                    metric: "revenue", slice: Slice("region", "EMEA"), period: .month(2025, 10)),
                cell: cell, unit: .money(.usd)),
            generation: 4, in: DynamoTables(tenant: Samples.tenant, mode: .tablePerTenant))
    }

    @Test("Has the documented key, and its attributes by their names")
    func attributes() {
        let made = item(Cell(value: ExactDecimal("1234.5"), rows: 7, status: .partial))
        #expect(
            made == [
                "pk": "METRIC#revenue#region=EMEA", "sk": "2025-10",
                "value": .number("1234.5"), "unit": .string(MetricUnit.money(.usd).text),
                "rows": 7, "status": "partial", "generation": 4,
            ])
    }

    @Test("A value with more digits than DynamoDB keeps is text, none is left out")
    func values() {
        let most = String(repeating: "9", count: 38)
        for text in [most, "0." + most.dropLast(2), "-1", "0"] {
            let value = item(Cell(value: ExactDecimal(text), rows: 1, status: .complete))["value"]
            #expect(value == .number(text))
        }
        let widest = ExactDecimal(Int128.max)
        #expect(
            item(Cell(value: widest, rows: 1, status: .complete))["value"]
                == .string(widest.text()))
        let none = item(
            Cell(
                value: nil, undefined: WhyUndefined.allCases.first, rows: 1, status: .complete))
        #expect(none["value"] == nil)
        #expect(none["undefined"] != nil)
    }
}
