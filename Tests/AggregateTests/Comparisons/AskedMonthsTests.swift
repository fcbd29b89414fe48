import SalesCore
import Testing

@testable import Aggregate

@Suite("Months that running periods are asked with")
struct AskedMonthsTests {
    private func asked(
        _ lines: [String], where isAsked: (CellAddress) -> Bool = { _ in true }
    ) throws -> AskedMonths {
        AskedMonths(try comparedTable(lines), where: isAsked)
    }

    @Test("A month ends with itself, a quarter with its last month")
    func closing() throws {
        let asked = try asked(["revenue  2025-01 1", "revenue region=West 2025-Q1 2"])
        #expect(asked.slices[.total] == [.month(2025, 1)])
        #expect(asked.slices[Slice("region", "West")] == [.month(2025, 3)])
        #expect(asked.months == [.month(2025, 1), .month(2025, 3)])
        #expect(asked.metrics == ["revenue"])
    }

    @Test("Members that are gone are asked for, within the tables")
    func gone() throws {
        let asked = try asked(
            ["revenue  2024-01 1", "revenue  2025-02 1", "revenue region=West 2024-01 1"])
        #expect(
            asked.slices[Slice("region", "West")]
                == [.month(2024, 1), .month(2024, 2), .month(2025, 1)])
        #expect(
            asked.slices[.total] == [
                .month(2024, 1), .month(2024, 2), .month(2025, 1), .month(2025, 2),
            ])
    }

    @Test("Only what is asked for, and the twelve months of it, is needed")
    func needed() throws {
        let asked = try asked(
            [
                "revenue  2024-01 1", "revenue  2025-02 1", "orders  2025-02 1",
                "orders region=West 2025-02 1",
            ]
        ) { $0.metric == "orders" && $0.slice.isTotal }
        #expect(asked.metrics == ["orders"])
        #expect(asked.slices == [.total: [.month(2025, 2)]])
        #expect(asked.needs(.month(2024, 3)) && asked.needs(.month(2025, 2)))
        #expect(!asked.needs(.month(2024, 2)) && !asked.needs(.month(2025, 3)))
    }
}
