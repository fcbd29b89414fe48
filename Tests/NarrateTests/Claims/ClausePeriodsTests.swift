import SalesCore
import Testing

@testable import Narrate

@Suite("What periods do in a clause")
struct ClausePeriodsTests {
    private func periods(_ text: String) -> ClausePeriods {
        let tokens = Tokenizer.tokens(text)
        let reader = MentionReader(
            names: NameIndex(table: Acme.table), calendar: FiscalCalendar(),
            of: Array(text.unicodeScalars))
        return ClausePeriods(reader.mentions(in: tokens), tokens)
    }

    @Test(
        "Against what",
        arguments: [
            "Revenue fell from March", "higher than in March", "Compared with March, revenue fell",
            "fell from $1M in March", "up 4% on March", "rose 5% over March", "below March",
            "versus $1.2M in March",
        ])
    func baseline(_ text: String) {
        #expect(periods(text).baselines == [.reference(.month(3))])
        #expect(periods(text).primary.isEmpty)
    }

    @Test("When", arguments: ["Revenue fell in March", "March revenue fell", "to $1M in March"])
    func primary(_ text: String) {
        #expect(periods(text).primary == [.month(3)])
        #expect(periods(text).baselines.isEmpty)
    }

    @Test(
        "A day says when a figure was, or only when it was told",
        arguments: [
            ("Revenue was $1M on October 12", true), ("on 12 October 2025 revenue fell", true),
            ("Revenue on Monday, 12 October, was $1M", true),
            ("As of October 31, 2025, revenue was $1M", false),
            ("On 3 November the board reviewed revenue", false),
            ("Revenue, as reported on 3 November, was $1M", false),
        ])
    func day(_ text: String, says: Bool) {
        #expect(periods(text).tellsDay == says)
        #expect(periods(text).primary.isEmpty)
    }

    @Test("Since when") func since() { #expect(periods("highest since March").since == .month(3)) }

    @Test("Last month is when, unless something is compared with it")
    func lastMonth() {
        #expect(periods("Last month, revenue fell").primaryBaseline != nil)
        #expect(periods("Revenue fell from last month").primaryBaseline == nil)
        #expect(periods("Revenue fell year over year").baselines.count == 1)
    }
}
