import SalesCore
import Testing

@testable import Narrate

@Suite("German subjects")
struct GermanMetricPhraseTests {
    @Test("With the member, and a verb that agrees") func phrase() throws {
        let found = FindingSearch(
            table: Kontor.table, period: .month(2025, 10), lines: nil
        ).run().candidates
        let sheet = FactSheet(found, of: Kontor.table, in: .german)
        let phrases = sheet.findings.map {
            GermanMetricPhrase(noted: $0, spec: Kontor.table.spec)
        }
        #expect(phrases.contains { $0.opening == "Der Umsatz" && $0.lay == "lag" })
        #expect(phrases.contains { $0.opening.hasPrefix("Der Umsatz in {{f") })
        #expect(phrases.contains { $0.opening == "Die Aufträge" && $0.lay == "lagen" })
    }
}
