import SalesCore
import Testing

@testable import Storage

@Suite("A part of a table")
struct TablePartTests {
    private func stored(_ uploads: [UploadedSource], bump: ExactDecimal = 0) throws -> StoredPart {
        let table = try Samples.table(months: 1...2, bump: bump)
        return StoredPart(
            table: table, span: table.span, siblings: [:], partials: uploads.map(\.partials))
    }

    @Test("Is of the same state as another of the same uploads, whatever cells were asked for")
    func states() throws {
        let (one, other) = (Samples.upload("a.csv"), Samples.upload("b.csv"))
        let part = try stored([one])
        #expect(part.isOfSameState(as: try stored([one], bump: 1)))
        #expect(!part.isOfSameState(as: try stored([one, other])))
        #expect(!part.isOfSameState(as: try stored([other])))
        #expect(!part.isOfSameState(as: try stored([])))
    }

    @Test("Cells and periods that any query names")
    func matches() {
        let part = TablePart(
            queries: [TableQuery(metrics: ["orders"], periods: [.month(2025, 1)])],
            siblings: [
                SiblingQuery(
                    metric: "revenue", parent: [], dimension: "region", periods: [.month(2025, 2)])
            ])
        #expect(part.matches(CellAddress(metric: "orders", period: .month(2025, 1))))
        #expect(!part.matches(CellAddress(metric: "revenue", period: .month(2025, 2))))
        #expect(part.mayMatch(.month(2025, 1)) && part.mayMatch(.month(2025, 2)))
        #expect(!part.mayMatch(.month(2025, 3)))
        #expect(!TablePart.nothing.mayMatch(.month(2025, 1)))
    }
}
