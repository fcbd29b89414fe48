import Testing

@testable import Report

@Suite("The narrative on the page")
struct NarrativeSectionTests {
    @Test func `Every sentence has its proof a click away`() {
        let page = PageReader(NarrativeSection.section(SampleReport.american).source)
        #expect(
            page.elements(ofClass: "sentence").map(\.text)
                == SampleReport.american.sentences.map(\.text))
        #expect(page.elements(named: "details").count == SampleReport.american.sentences.count)
    }

    @Test func `A quiet report says that it is quiet`() {
        let page = PageReader(NarrativeSection.section(SampleReport.quiet).source)
        #expect(page.elements(ofClass: "quiet").count == 1)
    }
}
