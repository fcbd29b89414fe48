import SalesCore
import Testing

@testable import Narrate

@Suite("What a German report says about its data")
struct GermanCaveatTests {
    @Test("A partial period is told and proved") func partial() throws {
        let table = Kontor.table
        let period = Period.month(2025, 11)
        let found = CaveatDetector.find(in: table, period, lines: nil).candidates
        let sheet = FactSheet(found, of: table, in: .german)
        let texts = sheet.findings.compactMap { GermanCaveat(spec: table.spec).text($0) }
        #expect(texts.contains { $0.hasSuffix("nicht mit früheren Zeiträumen verglichen") })
        let proof = CaveatProof(table: table, period: period, lines: nil, language: .german)
        let text =
            "November 2025 ist noch nicht abgeschlossen: Die Zahlen werden nicht mit früheren"
            + " Zeiträumen verglichen."
        #expect(proof.claim(for: text, sentence: 0, start: 0)?.verdict == .supported)
        #expect(proof.claim(for: "Oktober" + text.dropFirst(8), sentence: 0, start: 0) == nil)
    }
}
