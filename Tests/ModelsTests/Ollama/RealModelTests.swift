import Cloud
import Foundation
import Models
import Narrate
import Testing

/// Runs where `scripts/test-models` has started a real model; what it writes may be nonsense.
@Suite(
    "A real small model",
    .enabled(if: RealModel.isThere, "scripts/test-models starts one"), .serialized)
struct RealModelTests {
    @Test("It answers in the form that the schema asks for")
    func answers() async throws {
        let reply = try await RealModel.model().answer(
            ModelRequest(
                system: "You write short sales reports as JSON.",
                prompt: "Facts: f1 is the revenue of March. f2 is its change from February.",
                schema: RealModel.schema, maximumOutputTokens: 200))
        #expect(!reply.isTruncated)
        #expect(reply.inputTokens > 0)
        #expect(reply.outputTokens > 0)
        let draft = try JSONDecoder().decode(RealModel.Draft.self, from: Data(reply.text.utf8))
        #expect(draft.facts.allSatisfy { ["f1", "f2"].contains($0) })
    }

    @Test("The same request gets the same answer")
    func repeats() async throws {
        let request = ModelRequest(
            system: "You write short sales reports as JSON.", prompt: "Write about f1.",
            schema: RealModel.schema, maximumOutputTokens: 200)
        let model = try RealModel.model()
        let first = try await model.answer(request)
        #expect(try await model.answer(request) == first)
    }

    @Test("A few tokens are no whole answer")
    func isCutShort() async throws {
        let reply = try await RealModel.model().answer(
            ModelRequest(
                system: "You write short sales reports as JSON.", prompt: "Write about f1.",
                schema: RealModel.schema, maximumOutputTokens: 4))
        // This protocol server says `stop` even then, so only the reader of the JSON can tell.
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(RealModel.Draft.self, from: Data(reply.text.utf8))
        }
    }

    @Test("It is available, and another model is not")
    func isAvailable() async throws {
        let present = try await RealModel.model().availability()
        #expect(present.version != nil)
        #expect(present.problem == nil)
        let missing = try await RealModel.model(named: "local/no-such-model").availability()
        #expect(missing.problem?.remedy == "ollama pull local/no-such-model")
    }
}

enum RealModel {
    struct Draft: Decodable {
        let headline: String
        let facts: [String]
    }

    static let schema = """
        {"type":"object","properties":{"headline":{"type":"string","maxLength":60},"facts":\
        {"type":"array","maxItems":3,"items":{"type":"string","enum":["f1","f2"]}}},\
        "required":["headline","facts"]}
        """

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    static var isThere: Bool { environment["SALESTALK_TEST_OLLAMA_URL"] != nil }

    static func model(named name: String? = nil) throws -> OllamaModel {
        OllamaModel(
            url: try #require(environment["SALESTALK_TEST_OLLAMA_URL"]),
            model: try name ?? #require(environment["SALESTALK_TEST_OLLAMA_MODEL"]),
            client: CurlClient(), timeout: .seconds(120))
    }
}
