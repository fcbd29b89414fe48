import Testing

@testable import Report

@Suite("The foot of the page")
struct PageFooterTests {
    @Test func `An auditor finds run, facts and tables`() {
        let page = PageReader(PageFooter.markup(SampleReport.american).source)
        #expect(
            page.elements(ofClass: "code").map(\.text)
                == ["r-20251103-0001", "a1a1a1a1a1a1", "0c0c0c0c0c0c", "salestalk verify"])
    }
}
