import SalesCore
import Testing

@testable import Report

@Suite("Proof behind a sentence")
struct ProofDetailsTests {
    let content = SampleReport.american

    @Test func `A sentence opens to its cells, valued as in the tables`() throws {
        let page = PageReader(ProofDetails.ofSentence(content.sentences[0], content).source)
        #expect(page.elements(ofClass: "sentence").map(\.text) == [content.sentences[0].text])
        let cells = page.elements(ofClass: "n").filter { $0.name == "td" }.map(\.text)
        #expect(cells == content.sentences[0].proof.cells.map(\.value))
        #expect(
            page.elements(named: "summary").first?.attributes["title"]
                == "Written by the template; 2 claims checked, supported.")
    }

    @Test func `The model's sentences say whose they are`() {
        let page = PageReader(ProofDetails.ofSentence(content.sentences[2], content).source)
        #expect(
            page.elements(named: "summary").first?.attributes["title"]
                == "Written by the model; 1 claim checked, supported.")
    }

    @Test(arguments: [
        (TextVerdict.supported, "✓ ", "proved"), (.contradicted, "✗ ", "contradicted"),
        (.notCheckable, "? ", "not checkable"), (.noClaims, "· ", "nothing to check"),
    ])
    func marks(_ verdict: TextVerdict, _ sign: String, _ words: String) {
        let page = PageReader(ProofDetails.mark(verdict).source)
        #expect(page.elements.map(\.text) == [sign, words])
    }

    @Test func `A sentence without claims needs no cell`() {
        let page = PageReader(ProofDetails.ofHeadline(SampleReport.quiet).source)
        #expect(page.elements(named: "p").map(\.text).contains("No cell was needed."))
        #expect(page.elements(named: "table").isEmpty)
    }
}
