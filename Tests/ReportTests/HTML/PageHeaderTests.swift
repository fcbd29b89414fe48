import Testing

@testable import Report

@Suite("The head of the page")
struct PageHeaderTests {
    @Test func `The headline is the one first-level heading`() {
        let page = PageReader(HTMLReport.text(SampleReport.american))
        #expect(page.elements(named: "h1").map(\.text) == [SampleReport.american.headline.text])
    }

    @Test func `A partial period has a badge and a caveat, a whole one neither`() {
        let partial = PageReader(PageHeader.markup(SampleReport.partial).source)
        #expect(partial.elements(ofClass: "badge").map(\.text) == ["Partial period"])
        #expect(partial.elements(ofClass: "caveat").count == 1)
        let whole = PageReader(PageHeader.markup(SampleReport.american).source)
        #expect(whole.elements(ofClass: "badge").map(\.text) == ["Complete"])
        #expect(whole.elements(ofClass: "caveat").isEmpty)
    }
}
