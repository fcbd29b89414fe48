import SalesCore
import Testing

@testable import Narrate

@Suite("Words of period")
struct PeriodWordsTests {
    private func period(_ text: String) -> PeriodReference? {
        PeriodReader(Tokenizer.tokens(text), calendar: FiscalCalendar()).read(at: 0)?.period
    }

    @Test("Each month is read by every spelling", arguments: PeriodWords.months.keys.sorted())
    func months(_ word: String) throws {
        let month = try #require(PeriodWords.months[word])
        #expect(word == word.lowercased())
        #expect(period("\(word.uppercased()) 2025") == .exact(.month(2025, month)))
        #expect(
            period("\(word.uppercased()). 2025") == .exact(.month(2025, month)) || word.count > 4)
    }

    @Test("Twelve months, in their order")
    func twelve() { #expect(Set(PeriodWords.months.values) == Set(1...12)) }

    @Test(
        "Month names that are other words need their capital",
        arguments: PeriodWords.alsoWords.sorted())
    func ambiguous(_ word: String) {
        #expect(PeriodWords.months[word] != nil)
        #expect(period(word) == nil)
        #expect(period(word.uppercased()) != nil)
    }

    @Test("Quarters", arguments: PeriodWords.quarters.sorted { $0.value < $1.value })
    func quarters(_ entry: (key: String, value: Int)) {
        #expect(
            period("the \(entry.key) quarter of 2025")
                == .exact(.quarter(2025, entry.value, isFiscal: false)))
    }
}
