import Models
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
            inputTokens: input, outputTokens: output, provider: provider, model: model,
            on: try #require(Day(iso: day))
        )?.text()
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
                inputTokens: 1_000_000, outputTokens: 1_000_000, provider: provider, model: model,
                on: day
            )?.text()
        }
        #expect(cost("ollama", "llama3.2:1b") == "0")
        #expect(cost("bedrock", "amazon.nova-lite-v1:0") == "0.3")
        #expect(cost("bedrock", "no.such-model") == nil)
    }
}
