import SalesCore
import Testing

@Suite("Values in each language")
struct LanguageNotationTests {
    @Test(
        "As it writes them",
        arguments: [
            (ReportLanguage.english, "October 2025", "€1.31M", "€1,312,345.00", "1.2 points"),
            (.german, "Oktober 2025", "1,31 Mio. €", "1.312.345,00 €", "1,2 Prozentpunkte"),
        ])
    func written(
        _ language: ReportLanguage, _ period: String, _ short: String, _ full: String,
        _ points: String
    ) {
        let value = ExactDecimal(1_312_345)
        #expect(language.name(of: .month(2025, 10)) == period)
        #expect(period.hasPrefix(language.monthName(10)))
        #expect(language.short(value, .money(.eur)) == short)
        #expect(language.full(value, .money(.eur)) == full)
        #expect(language.points(ExactDecimal(mantissa: 12, scale: 3)) == points)
    }

    @Test("Percents lose their sign")
    func percent() {
        let change = ExactDecimal(mantissa: -42, scale: 3)
        #expect(ReportLanguage.english.percentMagnitude(change) == "4.2%")
        #expect(ReportLanguage.german.percentMagnitude(change) == "4,2 %")
    }
}
