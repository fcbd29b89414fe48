import Report
import SalesCore
import Testing

@Suite("What a report shows")
struct ReportContentTests {
    let content = SampleReport.american

    @Test func `Every metric of the spec is a key figure, in the order of the spec`() {
        #expect(
            content.keyFigures.map(\.metric)
                == ["revenue", "orders", "cost", "average_order", "gross_margin"])
    }

    @Test func `The lead is the first metric that adds up`() {
        #expect(content.lead?.metric == "revenue")
        var sample = SampleReport.americanTable
        sample.metrics.swapAt(0, 3)
        #expect(SampleReport.content(sample.table, SampleReport.october).lead?.metric == "orders")
    }

    @Test func `The headline stands apart from the sentences, and origins are counted over both`() {
        #expect(content.headline.text == "Revenue came to $900K in October 2025")
        #expect(content.sentences.count == 4)
        #expect(content.origins == (model: 3, template: 2))
    }

    @Test func `A report of no metrics at all is still a report`() {
        var sample = SampleReport.americanTable
        sample.metrics = []
        sample.dimensions = []
        let period = SampleReport.october
        var narrative = SampleNarrative(table: sample.table, period: period)
        narrative.sentences = [("Nothing", [], .template)]
        let content = ReportContent(
            tenant: Tenant(id: SampleReport.tenantID, name: "Acme"), table: sample.table,
            period: period, checked: narrative.checked, uploads: [], runID: "r-1")
        #expect(content.lead == nil)
        #expect(PageReader(HTMLReport.text(content)).problem == nil)
        #expect(MarkdownReport.text(content).hasPrefix("# Nothing\n"))
    }
}
