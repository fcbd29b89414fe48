import Testing

@testable import Narrate

@Suite("The time of a sentence and its baseline")
struct ConstituentTimesTests {
    @Test(
        "They are told apart",
        arguments: [
            ("Der Umsatz stieg im Mai 2025 gegenüber dem April 2025.", "may 2025", "april 2025"),
            ("Gegenüber April 2025 stieg der Umsatz im Mai 2025.", "may 2025", "april 2025"),
            ("Der Umsatz, im Mai 2025 bei 5 €, im April 2025 bei 4 €.", "may 2025", "april 2025"),
        ])
    func told(_ text: String, _ current: String, _ base: String) throws {
        let told = try #require(ConstituentsTests.told(text))
        let times = try #require(ConstituentTimes(told, ConstituentFigures(told)))
        #expect(times.current.map(told.text) == current)
        #expect(times.base.map(told.text) == base)
    }

    @Test("Three times leave no reading")
    func three() throws {
        let told = try #require(
            ConstituentsTests.told("Der Umsatz im Mai 2025, im April 2025 und im März 2025."))
        #expect(ConstituentTimes(told) == nil)
    }

    @Test("Months and quarters have an order")
    func order() {
        #expect(ConstituentTimes.order("may 2025")?.place == 24_305)
        #expect(ConstituentTimes.order("third quarter 2025")?.isQuarter == true)
        #expect(ConstituentTimes.order("last month") == nil)
    }
}
