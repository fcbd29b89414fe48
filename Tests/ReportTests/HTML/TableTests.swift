import Testing

@testable import Report

@Suite("Tables on the page")
struct TableTests {
    private let page = PageReader(
        Table(
            caption: "Regions", columns: [.text("Region"), .number("Value")],
            rows: [[.name("<EMEA>"), .figure("1")], [.name("APAC"), .toned("-2", .worse)]],
            summaryRows: [[.name("Total"), .figure("-1")]]
        ).markup.source)

    @Test func `Rows and columns have heads that name their scope`() {
        let heads = page.elements(named: "th").map { $0.attributes["scope"] }
        #expect(heads == ["col", "col", "row", "row", "row"])
    }

    @Test func `A name stands in its own direction of writing, as text`() {
        #expect(page.elements(named: "bdi").map(\.text) == ["<EMEA>", "APAC", "Total"])
    }

    @Test func `A table can be reached and scrolled by keyboard`() {
        let scroll = page.elements(ofClass: "scroll").first
        #expect(scroll?.attributes["tabindex"] == "0")
        #expect(scroll?.attributes["aria-label"] == "Regions")
    }

    @Test func `Good and bad news are classes beside the sign`() {
        #expect(page.elements(ofClass: "worse").map(\.text) == ["-2"])
    }
}
