import Testing

@testable import Models

@Suite("What models on Bedrock understand")
struct BedrockAbilitiesTests {
    private func abilities(_ name: String) -> BedrockAbilities {
        BedrockAbilities(of: BedrockModelID(name))
    }

    @Test(
        "How an answer is held to a schema",
        arguments: [
            ("eu.anthropic.claude-haiku-4-5-20251001-v1:0", .textFormat),
            ("anthropic.claude-3-haiku-20240307-v1:0", .tool), ("anthropic.claude-v2:1", .none),
            ("us.amazon.nova-micro-v1:0", .tool), ("amazon.titan-text-lite-v1", .none),
            ("qwen.qwen3-32b-v1:0", .textFormat), ("openai.gpt-oss-20b-1:0", .textFormat),
            ("meta.llama3-8b-instruct-v1:0", .none), ("ab12cd34", .none),
        ] as [(String, BedrockAbilities.Structuring)])
    func structures(name: String, structuring: BedrockAbilities.Structuring) {
        #expect(abilities(name).structuring == structuring)
    }

    @Test(
        "Whether it takes a temperature, and points to cache to",
        arguments: [
            ("anthropic.claude-opus-4-6-v1", true, 1024),
            ("anthropic.claude-opus-4-7", false, 1024),
            ("anthropic.claude-opus-5", false, 1024),
            ("anthropic.claude-3-5-haiku-20241022-v1:0", true, 2048),
            ("anthropic.claude-3-haiku-20240307-v1:0", true, nil),
            ("amazon.nova-lite-v1:0", true, 1000), ("qwen.qwen3-32b-v1:0", true, nil),
        ] as [(String, Bool, Int?)])
    func takes(name: String, temperature: Bool, cached: Int?) {
        #expect(abilities(name).takesTemperature == temperature)
        #expect(abilities(name).leastCachedTokens == cached)
    }

    @Test("What is refused is left out, one thing at a time, until there is nothing left")
    func learns() throws {
        var now = abilities("amazon.nova-lite-v1:0")
        now = try #require(now.without(whatIsRefusedIn: "`Temperature` is deprecated"))
        #expect(!now.takesTemperature)
        #expect(now.without(whatIsRefusedIn: "`Temperature` is deprecated") == nil)
        now = try #require(now.without(whatIsRefusedIn: "You invoked an unsupported cachePoint."))
        #expect(now.leastCachedTokens == nil)
        now = try #require(now.without(whatIsRefusedIn: "This model doesn't support tool use."))
        #expect(now.structuring == .none)
        #expect(now.without(whatIsRefusedIn: "This model doesn't support tool use.") == nil)
    }

    @Test("Other refusals teach nothing", arguments: ["Input is too long.", ""])
    func doesNotLearn(words: String) {
        #expect(abilities("amazon.nova-lite-v1:0").without(whatIsRefusedIn: words) == nil)
    }

    @Test("Two lessons are both kept")
    func intersects() throws {
        let all = abilities("amazon.nova-lite-v1:0")
        let cold = try #require(all.without(whatIsRefusedIn: "temperature"))
        let free = try #require(all.without(whatIsRefusedIn: "tool"))
        let both = cold.intersection(free)
        #expect(!both.takesTemperature)
        #expect(both.structuring == .none)
        #expect(both.leastCachedTokens == 1000)
        #expect(all.intersection(all) == all)
    }
}
