import Narrate
import SalesCore
import TestSupport
import Testing

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

    @Test(
        "What the model says is handed on as it is, whatever it is", arguments: ModelUnderTest.all,
        [
            (
                .putsFencesAround,
                "```json\n{\"headline\": \"A quiet month\", \"sentences\": []}\n```"
            ),
            (.saysOtherThings, "Sure! Here is your report."),
            (.leavesFieldsOut, #"{"headline": {"text": "A quiet month"}}"#), (.saysNothing, ""),
        ] as [(ModelUnderTest.Situation, String)])
    func isNotJudged(
        _ provider: ModelUnderTest, in situation: (ModelUnderTest.Situation, text: String)
    ) async throws {
        let reply = try await provider.model(situation.0).answer(.example)
        #expect(reply.text == situation.text)
        #expect(!reply.isTruncated)
    }

    @Test(
        "Whatever comes of a model, the report is written, and says so if not by it",
        arguments: ModelUnderTest.all, ModelUnderTest.Situation.allCases)
    func endsInReport(_ provider: ModelUnderTest, in situation: ModelUnderTest.Situation)
        async throws
    {
        guard situation != .neverAnswers else { return }
        var builder = TableBuilder(metrics: [.revenue], dimensions: [.region])
        builder.add(
            "revenue", Slice("region", "West"), from: .month(2025, 8), [100, 200, 120])
        let tenant = Tenant(id: try #require(TenantID("acme")), name: "Acme")
        let checked = await Narrator(hashing: .testing, model: try await provider.model(situation))
            .narrate(
                tenant: tenant, table: builder.table(), period: .month(2025, 10), uploads: [])
        #expect(checked.narrative.text.contains("120"))
        // Some of the models' stand-ins draft a report where they answer.
        #expect(situation == .answers || checked.narrative.writer.fallbackReason != nil)
    }

    @Test("It names itself", arguments: ModelUnderTest.all)
    func isNamed(_ provider: ModelUnderTest) async throws {
        let model = try await provider.model(.answers)
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
        let model = try await provider.model(situation.0)
        let error = await #expect(throws: (any Error).self) { try await model.answer(.example) }
        let failure = try #require(error as? any Failure)
        #expect(!failure.summary.isEmpty)
        #expect(failure.remedy != nil)
        #expect(failure.isTransient == situation.isTransient)
    }

    @Test(
        "What a filter takes away is a failure, with the tokens that are paid for",
        arguments: ModelUnderTest.filtered,
        [.isFiltered, .isBlocked] as [ModelUnderTest.Situation])
    func isTaken(_ provider: ModelUnderTest, in situation: ModelUnderTest.Situation) async throws {
        let model = try await provider.model(situation)
        let failure = try await #require(throws: ChargedFailure.self) {
            _ = try await model.answer(.example)
        }
        #expect(!failure.summary.isEmpty)
        #expect(failure.remedy != nil)
        #expect(failure.reply.text.isEmpty)
        let answered = try await provider.model(.answers).answer(.example)
        #expect(failure.reply.inputTokens == answered.inputTokens)
        #expect(failure.reply.outputTokens == answered.outputTokens)
    }

    @Test("Nothing of the prompt is in what is logged", arguments: ModelUnderTest.all)
    func keepsPrompt(_ provider: ModelUnderTest) async throws {
        let secret = ModelRequest(
            system: "sesame", prompt: "sesame", schema: "{}", maximumOutputTokens: 10)
        for situation in ModelUnderTest.Situation.allCases where situation != .neverAnswers {
            let model = try await provider.model(situation)
            do {
                _ = try await model.answer(secret)
            } catch let failure as any Failure {
                #expect(!failure.summary.contains("sesame"))
            }
        }
    }

    @Test("A cancelled task gets no answer, and soon", arguments: ModelUnderTest.all)
    func isCancelled(_ provider: ModelUnderTest) async throws {
        let model = try await provider.model(.neverAnswers)
        let start = ContinuousClock.now
        let task = Task { try await model.answer(.example) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
