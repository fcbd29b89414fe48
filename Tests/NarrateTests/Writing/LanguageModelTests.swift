import Narrate
import SalesCore
import Testing

@Suite("What a model is asked, and what it may answer")
struct LanguageModelTests {
    private let request = ModelRequest(
        system: "You write.", prompt: "Write.", schema: "{}", maximumOutputTokens: 50)

    @Test("A model gets the request as it was made, and its answer comes back as it is")
    func asks() async throws {
        let scripted = ScriptedModel(.says("one"), .isCutOff("two"))
        let model: any LanguageModel = scripted
        let replies = [try await model.answer(request), try await model.answer(request)]
        #expect(replies.map(\.text) == ["one", "two"])
        #expect(replies.map(\.isTruncated) == [false, true])
        #expect(await scripted.requests == [request, request])
    }

    @Test("No answer is a failure")
    func fails() async {
        let model: any LanguageModel = ScriptedModel(.fails(.timeOut))
        await #expect(throws: ScriptedFailure.timeOut) { try await model.answer(request) }
    }

    @Test("A report asks with a schema and within a limit")
    func reportAsks() async throws {
        let model = ScriptedModel(.says("{}"), .says("{}"))
        _ = try await narrate(.westFell, .brief, model: model)
        let requests = await model.requests
        #expect(!requests.isEmpty)
        for request in requests {
            #expect(!request.system.isEmpty && !request.prompt.isEmpty)
            #expect(request.schema.hasPrefix("{") && request.maximumOutputTokens > 0)
        }
    }
}
