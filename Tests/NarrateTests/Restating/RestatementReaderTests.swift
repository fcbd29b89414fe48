import Testing

@testable import Narrate

@Suite("Lines of restatements")
struct RestatementReaderTests {
    @Test("A line of a pattern and a wording is a rule")
    func reads() throws {
        let rules = RestatementReader.rules(in: [
            "@whom = us, you all",
            "we owe {q} of {m} to|out_of the? @whom => {q} of {m}",
        ])
        let rule = try #require(rules.first)
        #expect(rules.count == 1)
        #expect(rule.pattern.count == 8)
        #expect(rule.wording.count == 3)
        let phrases = rule.needed.map(\.phrases)
        #expect(phrases.contains([["to"], ["out", "of"]]))
        #expect(phrases.contains([["us"], ["you", "all"]]))
        #expect(!phrases.contains([["the"]]))
    }

    @Test("The same choice has the same number in every rule, and no other has it")
    func numbers() {
        let rules = RestatementReader.rules(in: ["in|for {p} {x} => {x}\nat|on in|for {m} => {m}"])
        let numbers = rules.map { $0.needed.map(\.number) }
        #expect(numbers[0][0] == numbers[1][1])
        #expect(numbers[0][0] != numbers[1][0])
    }

    @Test("A list may stand behind the rule, and an equals sign within one")
    func finds() {
        let rules = RestatementReader.rules(in: ["{m} = @most => {m} was @most\n@most = all"])
        #expect(rules.first?.needed.map(\.phrases) == [[["="]], [["all"]]])
    }

    @Test(
        "What is no rule is none",
        arguments: [
            "we owe {m}", "=> {m}", "owe {z} => {z}", "owe @nobody => owe", "", "@whom = us",
        ])
    func refuses(_ line: String) {
        #expect(RestatementReader.rules(in: [line]).isEmpty)
    }
}
