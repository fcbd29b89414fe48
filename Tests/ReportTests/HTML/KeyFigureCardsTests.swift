import SalesCore
import Testing

@testable import Report

@Suite("Key figure cards")
struct KeyFigureCardsTests {
    private func page(_ content: ReportContent) throws -> PageReader {
        PageReader(try #require(KeyFigureCards.section(content)).source)
    }

    @Test func `A card shows the short value and keeps the full one at hand`() throws {
        let value = try #require(try page(SampleReport.american).elements(ofClass: "value").first)
        #expect(value.text == "$900K")
        #expect(value.attributes["title"] == "$900,385.11")
    }

    @Test func `News is told by arrow and word, not by colour alone`() throws {
        let changes = try page(SampleReport.american).elements(named: "li").map(\.text)
        #expect(changes[0] == " vs Sep 2025, worse")
        #expect(changes[4] == " vs Sep 2025, better")
        let pills = try page(SampleReport.american).elements(ofClass: "pill").map(\.text)
        #expect(pills[0] == "▼ 14.4%")
    }

    @Test func `A metric without a better direction has neither`() throws {
        let changes = try page(SampleReport.american).elements(named: "li").map(\.text)
        #expect(changes[2] == " vs Sep 2025")
    }

    @Test func `What cannot be compared says why`() throws {
        #expect(
            try page(SampleReport.partial).elements(named: "li").first?.text
                == " not compared with Sep 2025")
        #expect(
            try page(SampleReport.quiet).elements(named: "li").first?.text
                == " no value for Sep 2025")
    }

    @Test func `A missing value is a dash`() throws {
        var sample = SampleReport.americanTable
        sample.metrics.append(
            Metric(
                name: "absent", definition: .aggregate(.sum, of: "absent", filter: nil),
                unit: .count))
        sample.value = { metric, _, _, _ in metric == "absent" ? nil : 1 }
        let content = SampleReport.content(sample.table, SampleReport.october)
        #expect(try page(content).elements(ofClass: "value").last?.text == "–")
    }
}
