import SalesCore
import Testing

@testable import Narrate

@Suite("Asking a model")
struct ModelWriterTests {
    private func write(
        _ model: ScriptedModel,
        problems: @escaping @Sendable (Draft) -> [(text: String, reasons: [String])] = { _ in [] }
    ) async throws -> ModelWriter.Outcome {
        let scene = SalesScene.westFell
        let prompt = try Prompt(
            tenant: SalesScene.tenant, period: scene.last, spec: scene.spec, length: .brief,
            sheet: FactIDs(scene).sheet)
        return await ModelWriter(model: model, prompt: prompt, problems: problems).write()
    }

    private static let one = #"{"headline":"One","sentences":["First."]}"#
    private static let two = #"{"headline":"Two","sentences":["Second."]}"#

    @Test("A draft without problems is taken at once")
    func once() async throws {
        let model = ScriptedModel(.says(Self.one), .says(Self.two))
        let outcome = try await write(model)
        #expect(outcome.draft?.headline?.text == "One")
        #expect(outcome.usage.inputTokens == 100)
        #expect(await model.requests.count == 1)
    }

    @Test("The second draft is taken unless more of it fails")
    func better() async throws {
        let failsFirst = try await write(ScriptedModel(.says(Self.one), .says(Self.two))) {
            $0.headline?.text == "One" ? [(text: "", reasons: ["bad"])] : []
        }
        #expect(failsFirst.draft?.headline?.text == "Two")
        #expect(failsFirst.usage.outputTokens == 20)
        let failsSecond = try await write(ScriptedModel(.says(Self.one), .says(Self.two))) {
            $0.headline?.text == "One"
                ? [(text: "", reasons: ["bad"])]
                : [(text: "", reasons: ["bad"]), (text: "", reasons: ["worse"])]
        }
        #expect(failsSecond.draft?.headline?.text == "One")
    }

    @Test("A second try that fails leaves the first draft")
    func secondFails() async throws {
        let outcome = try await write(ScriptedModel(.says(Self.one), .fails(.timeOut))) { _ in
            [(text: "", reasons: ["bad"])]
        }
        #expect(outcome.draft?.headline?.text == "One")
        #expect(outcome.failure == nil)
    }

    @Test("No answer is not asked for twice; an unreadable one is")
    func failures() async throws {
        let silent = ScriptedModel(.fails(.timeOut), .says(Self.one))
        #expect(try await write(silent).failure == "no answer within 60 s")
        #expect(await silent.requests.count == 1)
        let garbled = ScriptedModel(.isCutOff("{\"head"), .says(Self.one))
        #expect(try await write(garbled).draft?.headline?.text == "One")
    }

    @Test("An answer that a filter takes is not asked for again, and is paid for")
    func isTaken() async throws {
        let filtered = ScriptedModel(.isTakenAway(.refused), .says(Self.one))
        let outcome = try await write(filtered)
        #expect(outcome.failure == "the server refused the request")
        #expect(
            outcome.usage
                == ModelUsage(inputTokens: 100, outputTokens: 10, cost: ExactDecimal("0.5")))
        #expect(await filtered.requests.count == 1)
        let second = try await write(ScriptedModel(.says(Self.one), .isTakenAway(.refused))) { _ in
            [(text: "", reasons: ["bad"])]
        }
        #expect(second.draft?.headline?.text == "One")
        #expect(second.usage.inputTokens == 200)
    }
}
