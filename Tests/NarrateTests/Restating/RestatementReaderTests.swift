import Testing

@testable import Narrate

@Suite("Lines of restatements")
struct RestatementReaderTests {
    @Test("A line of a pattern and a wording is a rule")
    func reads() throws {
        let rules = RestatementReader([
            "@whom = us, you all",
            "we owe {q} of {m} to|out_of the? @whom => {q} of {m}",
        ]).rules
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
        let rules = RestatementReader(["in|for {p} {x} => {x}\nat|on in|for {m} => {m}"]).rules
        let numbers = rules.map { $0.needed.map(\.number) }
        #expect(numbers[0][0] == numbers[1][1])
        #expect(numbers[0][0] != numbers[1][0])
    }

    @Test("A word and a slot have the same number wherever they stand")
    func numbersWordsAndSlots() throws {
        let reader = RestatementReader(["in|out_of {p} {x} => {x}", "{x} of {p} in => {x}"])
        let first = try #require(reader.rules[0].needed.first)
        let of = try #require(reader.wordNumbers["of"])
        let into = try #require(reader.wordNumbers["in"])
        let out = try #require(reader.wordNumbers["out"])
        #expect(first.numbered == [[into], [out, of]])
        #expect(reader.slotCount == 2)
        guard case .slot(let here, _, _) = reader.rules[0].pattern[2],
            case .slot(let there, _, _) = reader.rules[1].pattern[0]
        else {
            Issue.record("{x} is a slot of both rules")
            return
        }
        #expect(here == there)
    }

    @Test("A list may stand behind the rule, and an equals sign within one")
    func finds() {
        let rules = RestatementReader(["{m} = @most => {m} was @most\n@most = all"]).rules
        #expect(rules.first?.needed.map(\.phrases) == [[["="]], [["all"]]])
    }

    @Test(
        "What is no rule is none",
        arguments: [
            "we owe {m}", "=> {m}", "owe {z} => {z}", "owe @nobody => owe", "", "@whom = us",
        ])
    func refuses(_ line: String) {
        #expect(RestatementReader([line]).rules.isEmpty)
    }
}
