import SalesCore
import Testing

@testable import Runner

@Suite("Drafting a column")
struct ColumnDraftingTests {
    private func draft(
        _ header: String, _ cells: [String], currency: String? = "EUR"
    ) throws -> ColumnDraft {
        var names = DraftNames()
        return ColumnDrafting(time: nil, currency: currency, hasHeader: true)
            .draft(of: try InitSample.column(header, cells), names: &names)
    }

    @Test("Amounts are money where the currency is known")
    func money() throws {
        #expect(try draft("Net Amount", ["1.50", "2.25"]).type == .money)
        #expect(try draft("Net Amount", ["1.50", "2.25"], currency: nil).type == .decimal)
        #expect(try draft("Weight", ["1.50", "2.25"]).type == .decimal)
        #expect(try draft("Total Units", ["1", "2"]).type == .integer)
    }

    @Test("Digits that name something stay text, zeros and all")
    func codes() throws {
        #expect(try draft("Customer No", ["10023", "10024"]).type == .text)
        #expect(try draft("Branch", ["007", "012"]).type == .text)
        #expect(try draft("Units", ["7", "12"]).type == .integer)
    }

    @Test("What stands out is told beside it")
    func remarks() throws {
        #expect(try draft("Order ID", ["A1", "A2", "A3"]).remarks.contains { $0.contains("key") })
        #expect(
            try draft("Region", ["N", "S", "N", ""]).remarks == [
                "2 different cells", "empty in 1 of 4 lines",
            ])
    }

    @Test("Columns without a header are named by their place")
    func noHeader() throws {
        let column = try InitSample.sample("1,2025-01-01,a\n2,2025-01-02,b\n").columns[2]
        var names = DraftNames()
        let draft = ColumnDrafting(time: nil, currency: nil, hasHeader: false)
            .draft(of: column, names: &names)
        #expect(draft.name == "column_3")
        #expect(draft.from == ["3"])
    }
}
