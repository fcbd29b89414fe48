import SalesCore
import Testing

@testable import Report

@Suite("Words of a page by language")
struct PageLanguageTests {
    @Test("English is itself, German stands in the table, and values are filled in once")
    func filled() {
        #expect(ReportLanguage.english.page("From %1 to %2", "%2", "B") == "From %2 to B")
        #expect(ReportLanguage.german.page("From %1 to %2", "A", "100 %") == "Von A bis 100 %")
        #expect(ReportLanguage.german.page("100 %") == "100 %")
    }

    @Test("A report is in the language of its narrative")
    func language() {
        #expect(SampleReport.european.language == .english)
        #expect(SampleReport.german.language == .german)
    }
}
