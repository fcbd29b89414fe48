import Testing

@testable import Narrate

@Suite("One restatement")
struct RestatementTests {
    @Test("It needs every choice that may not be missing")
    func needs() throws {
        let rule = try #require(
            RestatementReader(["we owe {q} of {m} to|from the? {n} => {q} of {m}"]).rules.first)
        let phrases = rule.needed.map(\.phrases)
        #expect(phrases == [[["we"]], [["owe"]], [["of"]], [["to"], ["from"]]])
    }
}
