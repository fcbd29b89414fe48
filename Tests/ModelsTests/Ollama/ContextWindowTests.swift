import Narrate
import Testing

@testable import Models

@Suite("Asking for context")
struct ContextWindowTests {
    @Test(
        "A digit or a sign may be a token, letters are two to a token or more",
        arguments: [("", 0), ("12,345.67", 9), ("revenue", 4), ("ab 12", 4), ("über", 3)])
    func counts(text: String, tokens: Int) {
        #expect(ContextWindow.mostTokens(in: text) == tokens)
    }

    @Test(
        "Prompt and answer fit, in few sizes",
        arguments: [
            (0, 300, 4096), (7_000, 300, 4096), (8_000, 300, 8192), (100, 4_000, 8192),
            (100_000, 2_000, 65_536),
        ])
    func sizes(promptLetters: Int, answerTokens: Int, expected: Int) {
        let request = ModelRequest(
            system: "", prompt: String(repeating: "a", count: promptLetters), schema: "",
            maximumOutputTokens: answerTokens)
        #expect(ContextWindow.tokens(for: request) == expected)
    }
}
