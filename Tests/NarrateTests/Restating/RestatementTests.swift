import Testing

@testable import Narrate

@Suite("One restatement")
struct RestatementTests {
    @Test("A line of a pattern and a wording is one")
    func reads() throws {
        let rule = try #require(
            Restatement(
                "we owe {q} of {m} to|from the? @whom => {q} of {m}", ["whom": ["us", "you all"]]))
        #expect(rule.pattern.count == 8)
        #expect(rule.wording.count == 3)
        #expect(rule.openings.contains(["us", "you"]))
        #expect(!rule.openings.contains(["the"]))
    }

    @Test(
        "What is no rule is none",
        arguments: ["we owe {m}", "=> {m}", "owe {z} => {z}", "owe @nobody => owe"])
    func refuses(_ line: String) {
        #expect(Restatement(line[...], [:]) == nil)
    }
}
