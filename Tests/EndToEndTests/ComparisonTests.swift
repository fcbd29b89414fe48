import Foundation
import TestSupport
import Testing

@Suite("Compared tables")
struct ComparisonTests {
    private func demo() throws -> Workdir {
        let work = try Workdir()
        try work.copySamples()
        #expect(try work.run("run", "jobs/demo.yaml").code == 0)
        return work
    }

    @Test("Have a header of their own, and say why a number is undefined")
    func csv() throws {
        let outcome = try demo().run(
            "tables", "--tenant", "acme", "--metric", "revenue", "--metric", "gross_margin",
            "--metric", "largest_line", "--period", "2025-10", "--compare")
        #expect(outcome.code == 0)
        try expectGolden(outcome.output, fixture("Tables/compare.csv"))
    }

    @Test("Contributions and effects of a dimension add up to the change of the total")
    func sums() throws {
        let outcome = try demo().run(
            "tables", "--tenant", "acme", "--grain", "quarter", "--compare", "--json")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        func number(_ row: [String: Any], _ column: String) -> Decimal? {
            (row[column] as? String).flatMap { Decimal(string: $0) }
        }
        var checked = 0
        for total in rows where total["slice"] as? String == "" {
            let members = rows.filter { row in
                row["metric"] as? String == total["metric"] as? String
                    && row["period"] as? String == total["period"] as? String
                    && (row["slice"] as? String ?? "").hasPrefix("product=")
            }
            guard let change = number(total, "change") else { continue }
            let contributions = members.compactMap { number($0, "contribution") }
            let effects = members.compactMap { row in
                number(row, "rate").flatMap { rate in number(row, "mix").map { $0 + rate } }
            }
            for parts in [contributions, effects] where !parts.isEmpty {
                #expect(parts.count == members.count)
                #expect(parts.reduce(0, +) == change)
                checked += 1
            }
        }
        #expect(checked > 10)
    }
}
