import Models
import Narrate
import SalesCore
import Testing

@Suite("What models cost")
struct ModelPricesTests {
    private static let prices = ModelPrices(
        csv: """
            provider,model,since,input_per_million,output_per_million
            cloud,large,2025-01-01,3,15
            cloud,large,2025-07-01,2.5,12.5
            cloud,*,2025-01-01,0.1,0.3
            home,*,2020-01-01,0,0
            cloud,broken,2025-01-01,cheap,0
            """)

    private func cost(
        _ provider: String, _ model: String, on day: String, _ input: Int = 1234,
        _ output: Int = 56
    ) throws -> String? {
        Self.prices.cost(
            of: Self.reply(input, output), provider: provider, model: model,
            on: try #require(Day(iso: day))
        )?.text()
    }

    private static func reply(
        _ input: Int, _ output: Int, read: Int = 0, written: Int = 0, isBatched: Bool = false
    ) -> ModelReply {
        ModelReply(
            text: "", isTruncated: false, inputTokens: input, outputTokens: output,
            cacheReadTokens: read, cacheWriteTokens: written, isBatched: isBatched)
    }

    @Test(
        "Exact, by the price of the day",
        arguments: [
            ("2025-06-30", "0.004542"), ("2025-07-01", "0.003785"), ("2026-01-01", "0.003785"),
        ])
    func dated(day: String, expected: String) throws {
        #expect(try cost("cloud", "large", on: day) == expected)
    }

    @Test("A price for every model of a provider, where it has none of its own")
    func provider() throws {
        #expect(try cost("cloud", "small", on: "2025-06-30") == "0.0001402")
        #expect(try cost("cloud", "broken", on: "2025-06-30") == "0.0001402")
        #expect(try cost("home", "llama3.2", on: "2025-06-30") == "0")
    }

    @Test("No price is not a price of nothing")
    func unknown() throws {
        #expect(try cost("cloud", "large", on: "2024-12-31") == nil)
        #expect(try cost("elsewhere", "large", on: "2025-06-30") == nil)
        #expect(try cost("cloud", "large", on: "2025-06-30", 0, 0) == "0")
    }

    @Test("The committed file: a model of one's own costs nothing, a rented one something")
    func committed() throws {
        let day = try #require(Day(iso: "2026-11-22"))
        func cost(_ provider: String, _ model: String) -> String? {
            ModelPrices.committed.cost(
                of: Self.reply(1_000_000, 1_000_000), provider: provider, model: model, on: day
            )?.text()
        }
        #expect(cost("ollama", "llama3.2:1b") == "0")
        #expect(cost("bedrock", "amazon.nova-lite-v1:0") == "0.3")
        #expect(cost("bedrock", "eu.amazon.nova-lite-v1:0") == "0.3")
        #expect(cost("bedrock", "no.such-model") == nil)
    }

    @Test("The cache and batch jobs have prices of their own, where the file has them")
    func apart() throws {
        let prices = ModelPrices(
            csv: """
                provider,model,since,input,output,cache_read,cache_write,batch_share
                cloud,a,2025-01-01,10,100,1,12,0.5
                cloud,b,2025-01-01,10,100,,,
                cloud,c,2025-01-01,10,100,x,,
                """)
        let day = try #require(Day(iso: "2025-06-30"))
        func cost(_ model: String, _ reply: ModelReply) -> String? {
            prices.cost(of: reply, provider: "cloud", model: model, on: day)?.text()
        }
        let cached = Self.reply(1000, 10, read: 700, written: 200)
        #expect(cost("a", cached) == "0.0051")
        #expect(cost("b", cached) == "0.011")
        #expect(cost("a", Self.reply(1000, 10, isBatched: true)) == "0.0055")
        #expect(cost("b", Self.reply(1000, 10, isBatched: true)) == "0.011")
        #expect(cost("c", cached) == nil)
    }

    @Test("A profile costs what its model does, unless it has a line of its own")
    func profiles() throws {
        let prices = ModelPrices(
            csv: """
                provider,model,since,input,output
                bedrock,m.a,2025-01-01,1,1
                bedrock,eu.m.a,2025-01-01,1.1,1.1
                """)
        let day = try #require(Day(iso: "2025-06-30"))
        func cost(_ model: String) -> String? {
            prices.cost(
                of: Self.reply(1_000_000, 0), provider: "bedrock", model: model, on: day)?.text()
        }
        #expect(cost("eu.m.a") == "1.1")
        #expect(cost("us.m.a") == "1")
        #expect(cost("arn:aws:bedrock:us-east-1:1:inference-profile/us.m.a") == "1")
    }
}
