import Cloud
import Narrate
import Testing

@testable import Models

@Suite("A request in a model's own protocol")
struct BedrockQuestionTests {
    private func question(
        _ name: String, _ request: ModelRequest = .example, guardrail: Guardrail? = nil
    ) -> BedrockQuestion {
        let id = BedrockModelID(name)
        return BedrockQuestion(
            request, to: id, abilities: BedrockAbilities(of: id), guardrail: guardrail)
    }

    @Test("Converse, with what the model understands")
    func converses() {
        let expected = ConverseRequest(
            model: "amazon.nova-lite-v1:0", system: ModelRequest.example.system,
            prompt: ModelRequest.example.prompt, maximumTokens: 300, temperature: 0,
            structure: .tool(schema: ModelRequest.example.schema),
            guardrail: Guardrail(id: "g", version: "1"))
        let question = question(
            "amazon.nova-lite-v1:0", guardrail: Guardrail(id: "g", version: "1"))
        #expect(question == .converse(expected))
        #expect(question.form == .converse)
    }

    @Test(
        "A point to cache to where the system text is long enough for one",
        arguments: [
            ("amazon.nova-lite-v1:0", 1000, true), ("amazon.nova-lite-v1:0", 100, false),
            ("meta.llama3-8b-instruct-v1:0", 5000, false),
        ])
    func caches(name: String, words: Int, isCached: Bool) {
        let request = ModelRequest(
            system: String(repeating: "a ", count: words), prompt: "p", schema: "{}",
            maximumOutputTokens: 9)
        guard case .converse(let asked) = question(name, request) else {
            Issue.record("\(name) is asked over Converse")
            return
        }
        #expect(asked.cachesSystem == isCached)
    }

    @Test("Titan's own, within the tokens that it gives")
    func asksTitan() {
        let request = ModelRequest(
            system: "s", prompt: "p", schema: "{}", maximumOutputTokens: 9000)
        #expect(
            question("amazon.titan-text-premier-v1:0", request)
                == .titan(
                    TitanTextRequest(
                        model: "amazon.titan-text-premier-v1:0", system: "s", prompt: "p",
                        maximumTokens: 3072)))
        #expect(question("amazon.titan-text-lite-v1").form == .invokeModel)
    }

    @Test("The answer is read in the protocol of the question")
    func reads() {
        let titan = Array(#"{"results":[{"outputText":"hi"}]}"#.utf8)
        let converse = Array(
            #"{"output":{"message":{"content":[{"text":"hi"}]}},"stopReason":"end_turn"}"#.utf8)
        #expect(question("amazon.titan-text-lite-v1").answer(from: titan)?.text == "hi")
        #expect(question("amazon.titan-text-lite-v1").answer(from: converse) == nil)
        #expect(question("amazon.nova-lite-v1:0").answer(from: converse)?.text == "hi")
        #expect(question("amazon.nova-lite-v1:0").answer(from: titan) == nil)
    }
}
