import SalesCore
import Testing

@testable import Narrate

@Suite("Writers of findings")
struct FindingWriterTests {
    @Test("Each language has one", arguments: ReportLanguage.allCases)
    func writers(_ language: ReportLanguage) {
        let writer = language.writer(spec: Kontor.table.spec, period: .month(2025, 10))
        #expect((writer is GermanSentenceWriter) == (language == .german))
    }

    @Test(
        "Nothing to say is said in it",
        arguments: zip(
            ReportLanguage.allCases,
            [
                "Figures for March 2025", "Zahlen für März 2025",
            ]))
    func figures(_ language: ReportLanguage, as text: String) {
        #expect(language.figures(for: .month(2025, 3)) == text)
    }
}
