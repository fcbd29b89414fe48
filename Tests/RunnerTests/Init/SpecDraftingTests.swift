import SalesCore
import Testing

@testable import Runner

@Suite("Drafting a spec")
struct SpecDraftingTests {
    private func draft(_ text: String, currency: String? = nil) throws -> SpecDraft? {
        SpecDrafting(sample: try InitSample.sample(text), currency: currency).draft()
    }

    @Test("Records: every column, the date, the currency of a header")
    func records() throws {
        let draft = try #require(try draft(InitSample.orders))
        #expect(draft.layout == .records)
        #expect(draft.time == "order_date")
        #expect(draft.currency == "EUR")
        #expect(
            draft.columns.map(\.type) == [.text, .date, .text, .text, .integer, .money, .money])
    }

    @Test("Tidy lines: one measure for each metric named")
    func tidy() throws {
        let draft = try #require(try draft(InitSample.tidy))
        #expect(draft.layout == .tidy(metric: "metric", value: "value"))
        #expect(draft.metrics.map(\.name) == ["umsatz", "kosten", "lines"])
        #expect(draft.dimensions.isEmpty)
    }

    @Test("What each tidy value is in is no dimension, and names the currency")
    func units() throws {
        let draft = try #require(try draft(InitSample.units))
        #expect(
            draft.layout == .tidy(metric: "metric", value: "value", unit: "unit_of_measure"))
        #expect(draft.dimensions.isEmpty)
        #expect(draft.currency == "EUR")
    }

    @Test("Months as headings: one number below all of them")
    func crosstab() throws {
        let draft = try #require(
            try draft("Region;Jan 2025;Feb 2025;Mar 2025\nNorth;1;2;3\nSouth;4;5;6\n"))
        #expect(draft.layout == .crosstab(value: "value"))
        #expect(draft.time == "month")
        #expect(draft.columns.map(\.name) == ["region", "month", "value"])
    }

    @Test("The currency said wins; where none is known it is asked")
    func currency() throws {
        let text = "Date,Net\n2025-01-01,1.50\n2025-01-02,2.50\n"
        #expect(try draft(text)?.currency == nil)
        #expect(try draft(text)?.currencyRemark?.hasPrefix("LOOK") == true)
        #expect(try draft(text, currency: "GBP")?.currency == "GBP")
        #expect(try draft(text, currency: "GBP")?.columns.last?.type == .money)
    }

    @Test("Names that stand twice or are none are left out, and told")
    func unusable() throws {
        let draft = try #require(
            try draft("Date,Net,Net,\n2025-01-01,1,2,x\n2025-01-02,3,4,y\n"))
        #expect(draft.columns.map(\.name) == ["date"])
        #expect(draft.unused.count == 2)
    }

    @Test("Without a date there is no draft")
    func noDate() throws { #expect(try draft("Name,Net\na,1\nb,2\n") == nil) }
}
