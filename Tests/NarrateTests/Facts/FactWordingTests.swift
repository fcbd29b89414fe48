import SalesCore
import Testing

@testable import Narrate

@Suite("How facts are written")
struct FactWordingTests {
    @Test("In English as ever") func english() {
        #expect(ReportLanguage.english.short(1_312_345, .money(.usd)) == "$1.31M")
        #expect(ReportLanguage.english.place(3) == "third")
        #expect(ReportLanguage.english.cardinal(3) == "three")
        #expect(ReportLanguage.english.name(of: .month(2025, 3)) == "March 2025")
    }

    @Test("In German") func german() {
        #expect(ReportLanguage.german.short(1_312_345, .money(.usd)) == "1,31 Mio. $")
        #expect(ReportLanguage.german.place(3) == "3")
        #expect(ReportLanguage.german.ordinal(3) == "dritten")
        #expect(ReportLanguage.german.cardinal(13) == "13")
        #expect(ReportLanguage.german.whole(12_345) == "12.345")
        #expect(ReportLanguage.german.name(of: .month(2025, 3)) == "März 2025")
    }
}
