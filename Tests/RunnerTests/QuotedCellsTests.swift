import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Cells that reports quote")
struct QuotedCellsTests {
    @Test("Every archived report names its cells with the values they had")
    func all() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        let record = try await workshop.run()
        let quoted = try await QuotedCells.all(
            in: FolderArchive(root: workshop.archive), of: .acme)
        #expect(Set(quoted.map(\.report)) == Set(record.tenants[0].reports.map(\.archive)))
        #expect(quoted.allSatisfy { $0.runID == record.runID })
        let october = CellQuote(metric: "revenue", slice: "", period: "2025-10", value: "150.05")
        #expect(quoted.contains { $0.cells.contains(october) })
        let months = try await QuotedCells.all(
            in: FolderArchive(root: workshop.archive), of: .acme, on: { $0.grain == .month })
        #expect(months.count == 1)
        let others = try await QuotedCells.all(
            in: FolderArchive(root: workshop.archive), of: .bolt)
        #expect(others.isEmpty)
    }
}
