import SalesCore
import Testing

@testable import Narrate

@Suite("Words of comparison in the lexicon")
struct ComparisonWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: ComparisonWords.entries) == []) }

    @Test("Each names a baseline or leads to one")
    func senses() {
        for entry in ComparisonWords.entries {
            switch entry.sense {
            case .baseline, .comparator, .since: break
            default: Issue.record("\(entry.phrase) is \(entry.sense)")
            }
        }
    }

    /// Revenue rose 11.7% against October 2024 and fell 8.1% against September 2025.
    @Test("A phrase that stands alone chooses the period compared with")
    func alone() {
        for entry in ComparisonWords.entries {
            guard case .baseline(let sense) = entry.sense, sense.standsAlone,
                sense.grain != .quarter
            else { continue }
            let isYear = sense.baseline == .yearBefore
            let (own, other) = isYear ? ("rose 11.7%", "fell 8.1%") : ("fell 8.1%", "rose 11.7%")
            #expect(
                Acme.check("Revenue \(own) \(entry.phrase).").verdict == .supported,
                "\(entry.phrase)")
            #expect(
                Acme.check("Revenue \(other) \(entry.phrase).").verdict == .contradicted,
                "\(entry.phrase)")
        }
    }

    @Test("After \"from\", a named period is compared with")
    func named() {
        for entry in ComparisonWords.entries {
            guard case .baseline(let sense) = entry.sense, !sense.standsAlone,
                sense.grain != .quarter
            else { continue }
            let change = sense.baseline == .yearBefore ? "rose 11.7%" : "fell 8.1%"
            #expect(
                Acme.check("Revenue \(change) from \(entry.phrase).").verdict == .supported,
                "\(entry.phrase)")
        }
    }
}
