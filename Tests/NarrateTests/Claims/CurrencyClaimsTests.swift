import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Claims about amounts of several currencies")
struct CurrencyClaimsTests {
    private static let table: MetricTable = {
        var builder = TableBuilder(
            metrics: [
                Metric(
                    name: "revenue", label: "Revenue", also: ["sales"],
                    definition: .aggregate(.sum, of: "revenue", filter: nil), unit: .ownCurrency,
                    better: .up, currencyColumn: "currency"),
                .orders,
            ],
            dimensions: [
                Dimension(name: "currency", singular: "currency", plural: "currencies"), .region,
            ])
        for (currency, region, september, october) in [
            ("EUR", "North", 800, 1200), ("EUR", "South", 400, 300), ("USD", "North", 5000, 4000),
        ] {
            let slice = Slice(members: [
                Slice.Member(dimension: "currency", value: currency),
                Slice.Member(dimension: "region", value: region),
            ])
            for (month, value) in [(9, september), (10, october)] {
                builder.add("revenue", slice, .month(2025, month), ExactDecimal(value))
                builder.add("orders", slice, .month(2025, month), 10)
            }
        }
        let sums = builder.table()
        // The builder adds every slice up; amounts of two currencies have no such cells.
        return MetricTable(
            spec: sums.spec, asOf: sums.asOf,
            cells: sums.cells.filter { address, _ in
                sums.spec.unit(of: address.metric, in: address.slice) != nil
            })
    }()

    private func verdicts(_ text: String) -> [Verdict] {
        FactChecker(table: Self.table).check(text, period: .month(2025, 10)).claims.map(\.verdict)
    }

    @Test(
        "True in the currency that is named, by word or sign",
        arguments: [
            "EUR revenue was €1,500 in October 2025.", "Revenue in EUR was €1,500.",
            "Revenue was €1,500.", "Sales in USD were $4,000.", "USD revenue fell to $4.0K.",
            "Revenue for EUR was €1,500.", "EUR revenue rose 25% from €1,200 in September 2025.",
            "EUR revenue in North was €1,200.", "EUR revenue was 1,500.",
            "South accounted for 20% of EUR revenue.", "Orders were 30 in October 2025.",
        ])
    func holds(_ text: String) {
        #expect(Set(verdicts(text)) == [.supported])
    }

    @Test(
        "False in that currency, whatever another one says",
        arguments: [
            "USD revenue was €1,500.", "Revenue in USD was €1.2M.", "EUR revenue was $4,000.",
            "EUR revenue was €4,000.", "Revenue was €4,000.", "USD revenue was 1,500.",
            "Revenue was €5,500.",
        ])
    func fails(_ text: String) {
        #expect(verdicts(text) == [.contradicted])
    }

    @Test("Without a currency, it must be true in each")
    func each() {
        #expect(verdicts("EUR revenue rose.") == [.supported])
        #expect(verdicts("USD revenue fell.") == [.supported])
        #expect(verdicts("Revenue rose in October 2025.") == [.contradicted])
        #expect(verdicts("Revenue fell in October 2025.") == [.contradicted])
        #expect(verdicts("Revenue rose in September 2025.") == [.notCheckable])
    }

    @Test("Each currency is told by its own name, quoted where the tables hold it")
    func narrated() async throws {
        let table = Self.table
        let tenant = Tenant(id: try #require(TenantID("acme")), name: "Acme")
        let checked = await Narrator(hashing: .testing, length: .full).narrate(
            tenant: tenant, table: table, period: .month(2025, 10), uploads: [])
        let text = checked.narrative.text
        #expect(text.contains("EUR revenue") && text.contains("USD revenue"), "\(text)")
        #expect(!text.contains("5,500") && !text.contains("5.5"), "\(text)")
        let quoted = checked.facts.flatMap(\.cells).filter { $0.metric == "revenue" }
        #expect(!quoted.isEmpty)
        for cell in quoted {
            #expect(cell.slice.hasPrefix("currency="))
            #expect(!cell.value.isEmpty)
        }
        let replay = ProofReplay(hashing: .testing, table: table, tenant: tenant)
        #expect(replay.discrepancies(in: checked) == [])
    }
}
