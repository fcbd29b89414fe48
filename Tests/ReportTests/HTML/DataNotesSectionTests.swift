import Testing

@testable import Report

@Suite("The data behind the report")
struct DataNotesSectionTests {
    @Test func `Every line that was read is in one count, per file and in all`() {
        let page = PageReader(DataNotesSection.section(SampleReport.american).source)
        let cells = page.elements(named: "td").map(\.text)
        #expect(Array(cells.prefix(5)) == ["4,823", "4,812", "7", "3", "1"])
        #expect(Array(cells.suffix(5)) == ["9,646", "9,624", "14", "6", "2"])
    }

    @Test func `Notices name their file`() {
        let page = PageReader(DataNotesSection.section(SampleReport.american).source)
        #expect(
            page.elements(named: "bdi").suffix(2).map(\.text) == [
                "orders-2025.csv", "Column \"Sales Rep\" is not in the spec and was left out.",
            ])
    }

    @Test func `A report without uploads says so`() {
        let page = PageReader(DataNotesSection.section(SampleReport.quiet).source)
        #expect(page.elements(named: "p").map(\.text) == ["No export was read for this report."])
    }
}
