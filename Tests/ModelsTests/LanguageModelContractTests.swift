import Cloud
import Models
import Narrate
import SalesCore
import Testing

/// A provider of models, and how to get one of its models into each situation.
struct ModelUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let model: @Sendable (Situation) throws -> any LanguageModel

    enum Situation: CaseIterable {
        case answers, isCutShort, isMissing, isOverloaded, crashed, speaksAnotherProtocol
        case hangsUp, runsOutOfTime, isUnreachable, neverAnswers
    }

    /// Every provider joins here.
    static let all = [ollama]

    static let ollama = ModelUnderTest(testDescription: "Ollama") { situation in
        switch situation {
        case .answers: try ScriptedOllama.model("llama3.2")
        case .isCutShort: try ScriptedOllama.model("cut-short")
        case .isMissing: try ScriptedOllama.model("no-such-model")
        case .isOverloaded: try ScriptedOllama.model("overloaded")
        case .crashed: try ScriptedOllama.model("crashed")
        case .speaksAnotherProtocol: try ScriptedOllama.model("html")
        case .hangsUp: try ScriptedOllama.model("hangs-up")
        case .runsOutOfTime: try ScriptedOllama.model("never", timeout: .milliseconds(500))
        case .neverAnswers: try ScriptedOllama.model("never")
        case .isUnreachable: try ScriptedOllama.unreachable()
        }
    }
}

@Suite("What every language model keeps to")
struct LanguageModelContractTests {
    @Test("An answer comes as it was given, with its tokens", arguments: ModelUnderTest.all)
    func answers(_ provider: ModelUnderTest) async throws {
        let reply = try await provider.model(.answers).answer(.example)
        #expect(reply.text == #"{"headline": "A quiet month", "sentences": []}"#)
        #expect(!reply.isTruncated)
        #expect(reply.inputTokens > 0)
        #expect(reply.outputTokens > 0)
    }

    @Test("An answer cut off at the token limit says so", arguments: ModelUnderTest.all)
    func isTruncated(_ provider: ModelUnderTest) async throws {
        let reply = try await provider.model(.isCutShort).answer(.example)
        #expect(reply.isTruncated)
        #expect(reply.text == #"{"headline": "A qui"#)
    }

    @Test("It names itself", arguments: ModelUnderTest.all)
    func isNamed(_ provider: ModelUnderTest) throws {
        let model = try provider.model(.answers)
        #expect(!model.provider.isEmpty)
        #expect(!model.model.isEmpty)
    }

    @Test(
        "Whatever goes wrong is a failure with a remedy; what may pass is marked so",
        arguments: ModelUnderTest.all,
        [
            (.isMissing, false), (.isOverloaded, true), (.crashed, true),
            (.speaksAnotherProtocol, false), (.hangsUp, true), (.runsOutOfTime, true),
            (.isUnreachable, true),
        ] as [(ModelUnderTest.Situation, Bool)])
    func fails(
        _ provider: ModelUnderTest, in situation: (ModelUnderTest.Situation, isTransient: Bool)
    ) async throws {
        let model = try provider.model(situation.0)
        let error = await #expect(throws: (any Error).self) { try await model.answer(.example) }
        let failure = try #require(error as? any Failure)
        #expect(!failure.summary.isEmpty)
        #expect(failure.remedy != nil)
        #expect(failure.isTransient == situation.isTransient)
    }

    @Test("Nothing of the prompt is in what is logged", arguments: ModelUnderTest.all)
    func keepsPrompt(_ provider: ModelUnderTest) async throws {
        let secret = ModelRequest(
            system: "sesame", prompt: "sesame", schema: "{}", maximumOutputTokens: 10)
        for situation in ModelUnderTest.Situation.allCases where situation != .neverAnswers {
            let model = try provider.model(situation)
            do {
                _ = try await model.answer(secret)
            } catch let failure as any Failure {
                #expect(!failure.summary.contains("sesame"))
            }
        }
    }

    @Test("A cancelled task gets no answer, and soon", arguments: ModelUnderTest.all)
    func isCancelled(_ provider: ModelUnderTest) async throws {
        let model = try provider.model(.neverAnswers)
        let start = ContinuousClock.now
        let task = Task { try await model.answer(.example) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
