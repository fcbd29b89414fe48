import SalesCore
import Testing

@testable import Narrate

@Suite("Words of role in the lexicon")
struct RoleWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: RoleWords.entries) == []) }

    @Test("A verb that says nothing itself leaves the value to be decided")
    func copulas() {
        // A mean needs months: see SpanClaimsTests.
        for entry in RoleWords.entries
        where entry.sense == .copula && !entry.phrase.hasPrefix("average") {
            #expect(
                Acme.check("Revenue \(entry.phrase) $1.31M.").verdict == .supported,
                "\(entry.phrase)")
            #expect(
                Acme.check("Revenue \(entry.phrase) $1.41M.").verdict == .contradicted,
                "\(entry.phrase)")
        }
    }

    @Test("Words of a part ask for the part")
    func parts() {
        for entry in RoleWords.entries where entry.sense == .accountedFor {
            #expect(
                Acme.check("Americas \(entry.phrase) 53.4% of revenue.").verdict == .supported,
                "\(entry.phrase)")
            #expect(
                Acme.check("EMEA \(entry.phrase) 53.4% of revenue.").verdict == .contradicted,
                "\(entry.phrase)")
        }
    }

    @Test("Multiples", arguments: [("doubled", 2), ("tripled", 3), ("quadrupled", 4)])
    func multiples(_ word: String, _ factor: Int) {
        #expect(WordLists.sense(word) == .multiple(ExactDecimal(factor)))
        #expect(Acme.check("Revenue \(word).").verdict == .contradicted)
    }

    @Test("A negation turns the verdict", arguments: ["not", "never", "no longer"])
    func negations(_ word: String) {
        #expect(WordLists.sense(word) == .negation)
        #expect(Acme.check("Revenue did \(word) fall in October.").verdict == .contradicted)
    }
}
