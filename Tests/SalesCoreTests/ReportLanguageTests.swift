import SalesCore
import Testing

@Suite("Languages of reports")
struct ReportLanguageTests {
    @Test("Named by their BCP 47 tags", arguments: zip(ReportLanguage.allCases, ["en", "de"]))
    func tags(_ language: ReportLanguage, _ tag: String) {
        #expect(ReportLanguage(rawValue: tag) == language)
    }
}
