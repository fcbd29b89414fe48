import SalesCore
import Testing

@testable import Narrate

@Suite("Columns of Markdown tables")
struct TableColumnsTests {
    private func read(_ header: String) -> TableColumns? {
        let tokens = Tokenizer.tokens(header)
        let mentions = MentionReader(
            names: NameIndex(table: Acme.table), calendar: Acme.table.spec.calendar,
            of: Array(header.unicodeScalars)
        ).mentions(in: tokens)
        return TableColumns.cells(mentions).map { TableColumns(header: $0, tokens) }
    }

    @Test("Metric, period, change and share")
    func kinds() throws {
        let columns = try #require(read("| Region | Revenue | October 2025 | YoY | Share |"))
        #expect(columns.column(1).metrics == ["revenue"])
        #expect(columns.column(2).period == .exact(.month(2025, 10)))
        #expect(columns.column(3).isChange)
        #expect(columns.column(4).isShare)
        #expect(columns.column(9).metrics.isEmpty)
    }

    @Test("An unknown measure is told, a line without bars is no row")
    func unknown() throws {
        let columns = try #require(read("| Region | Churn |"))
        #expect(columns.unknownWord(1) == "churn")
        #expect(columns.unknownWord(0) == nil)
        #expect(read("Revenue rose.") == nil)
    }
}
