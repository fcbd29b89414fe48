import Testing

@testable import Spec

@Suite("Suggesting names")
struct SuggestionTests {
    @Test("The nearest name, else all of them")
    func suggestions() {
        #expect(
            suggestion(for: "reveneu", among: ["cost", "revenue"]) == "Did you mean 'revenue'?")
        #expect(suggestion(for: "x", among: ["cost", "revenue"]) == "Known: cost, revenue.")
        #expect(suggestion(for: "x", among: []) == "None is declared.")
    }

    @Test("Long lists are cut")
    func cut() {
        #expect(listed((1...23).map { "n\($0)" }).hasSuffix("n19, n20 and 3 more"))
    }

    @Test("Excerpts are cut, and stay on one line")
    func excerpt() {
        #expect(quoted("a\nb\tc") == "'a b c'")
        #expect(quoted(String(repeating: "x", count: 100)).count == 63)
    }
}
