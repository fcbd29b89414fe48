import SalesCore
import Testing

@Suite("What answers of a model took")
struct ModelUsageTests {
    @Test("Two are added exactly")
    func adds() {
        let first = ModelUsage(
            inputTokens: 10, outputTokens: 2, cost: ExactDecimal(mantissa: 1, scale: 6),
            keptAnswers: 1)
        let second = ModelUsage(
            inputTokens: 3, outputTokens: 4, cost: ExactDecimal(mantissa: 25, scale: 7))
        let expected = ModelUsage(
            inputTokens: 13, outputTokens: 6, cost: ExactDecimal(mantissa: 35, scale: 7),
            keptAnswers: 1)
        #expect(first.adding(second) == expected)
    }

    @Test("A cost that nobody knows makes the sum unknown, not small")
    func unknown() {
        let known = ModelUsage(inputTokens: 1, cost: .one)
        let unknown = ModelUsage(inputTokens: 1)
        #expect(known.adding(unknown).cost == nil)
        #expect(unknown.adding(known).cost == nil)
    }

    @Test("A writer's usage is the one it was made with")
    func writer() {
        let usage = ModelUsage(inputTokens: 1, outputTokens: 2, cost: .one, keptAnswers: 3)
        #expect(WriterIdentity(provider: "ollama", usage: usage).usage == usage)
        #expect(WriterIdentity(provider: "ollama", usage: ModelUsage()).keptAnswers == nil)
    }
}
