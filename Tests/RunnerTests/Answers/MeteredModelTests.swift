import Foundation
import Models
import Narrate
import SalesCore
import Synchronization
import Testing

@testable import Runner

@Suite("MeteredModel")
struct MeteredModelTests {
    private static let request = ModelRequest(
        system: "", prompt: "p", schema: "{}", maximumOutputTokens: 10)

    private func metered(
        _ base: any LanguageModel, places: Int = 1, tokens: Int? = nil,
        answers: AnswerCache? = nil
    ) -> MeteredModel {
        MeteredModel(
            base: base, gate: CallGate(places: places), budget: TokenBudget(limit: tokens),
            answers: answers,
            prices: ModelPrices(
                csv: """
                    provider,model,since,input_per_million,output_per_million
                    script,one,2025-01-01,2,10
                    """),
            day: Workshop.asOf)
    }

    private func answers(
        in workshop: Workshop, of tenant: TenantID = .acme, run: String = "r1"
    ) -> AnswerCache {
        AnswerCache(
            home: workshop.home, tenant: tenant, run: run, lifetime: 60,
            now: { Date(timeIntervalSince1970: 1_800_000_000) })
    }

    @Test("An answer has its price; a model without one has none")
    func price() async throws {
        let reply = try await metered(ScriptedModel(saying: "yes")).answer(Self.request)
        #expect(reply.cost == ExactDecimal("0.00007"))
        let unpriced = MeteredModel(
            base: ScriptedModel(saying: "yes"), gate: CallGate(places: 1),
            budget: TokenBudget(limit: nil), day: Workshop.asOf)
        #expect(try await unpriced.answer(Self.request).cost == nil)
    }

    @Test("The same question is asked and paid for once, whatever the run")
    func kept() async throws {
        let workshop = try Workshop()
        let base = ScriptedModel(saying: "yes")
        let first = try await metered(base, answers: answers(in: workshop)).answer(Self.request)
        #expect(first.inputTokens == 10)
        let later = try await metered(base, tokens: 0, answers: answers(in: workshop, run: "r2"))
            .answer(Self.request)
        #expect(later.text == "yes")
        #expect(later.isKept)
        #expect(later.inputTokens + later.outputTokens == 0)
        #expect(later.cost == .zero)
        #expect(base.requests.count == 1)
        let other = metered(base, answers: answers(in: workshop, of: .bolt))
        #expect(try await other.answer(Self.request).isKept == false)
        #expect(base.requests.count == 2, "another tenant asks for itself")
    }

    @Test("A run that goes on counts what it paid for before it was stopped")
    func resumed() async throws {
        let workshop = try Workshop()
        let base = ScriptedModel(saying: "yes")
        _ = try await metered(base, answers: answers(in: workshop)).answer(Self.request)
        let model = metered(base, tokens: 15, answers: answers(in: workshop))
        let again = try await model.answer(Self.request)
        #expect(again.inputTokens == 10)
        #expect(again.cost == ExactDecimal("0.00007"))
        #expect(base.requests.count == 1)
        let other = ModelRequest(
            system: "", prompt: "q", schema: "{}", maximumOutputTokens: 10)
        await #expect(throws: TokenBudgetSpent.self) { try await model.answer(other) }
    }

    @Test("A call that fails is not kept")
    func failureIsNotKept() async throws {
        let workshop = try Workshop()
        let base = ScriptedModel([.failure(ScriptedTrouble(summary: "down"))])
        _ = try? await metered(base, answers: answers(in: workshop)).answer(Self.request)
        #expect(workshop.files("home/cache").isEmpty)
    }

    @Test("It is the model that it meters")
    func identity() async throws {
        let model = metered(ScriptedModel(saying: "yes"))
        #expect(model.provider == "script")
        #expect(model.model == "one")
        #expect(try await model.answer(Self.request).text == "yes")
    }

    @Test("Once its tokens are used up a tenant's model is asked no more")
    func budget() async throws {
        let base = ScriptedModel(saying: "yes", inputTokens: 10, outputTokens: 5)
        let model = metered(base, tokens: 20)
        _ = try await model.answer(Self.request)
        _ = try await model.answer(Self.request)
        let spent = await #expect(throws: TokenBudgetSpent.self) {
            try await model.answer(Self.request)
        }
        #expect(spent?.summary == "the tenant's 20 tokens for this run are used up")
        #expect(spent?.remedy == "Raise limits.tokens_per_tenant in the job file.")
        #expect(base.requests.count == 2)
    }

    @Test("No tokens, no call; no limit, no end", arguments: [0, nil] as [Int?])
    func bounds(limit: Int?) async throws {
        let base = ScriptedModel(saying: "yes")
        let model = metered(base, tokens: limit)
        for _ in 0..<5 { _ = try? await model.answer(Self.request) }
        #expect(base.requests.count == (limit == nil ? 5 : 0))
    }

    @Test("A failed call frees its place and spends nothing")
    func failure() async throws {
        let trouble = ScriptedTrouble(summary: "down")
        let reply = ModelReply(text: "up", isTruncated: false, inputTokens: 1, outputTokens: 1)
        let model = metered(ScriptedModel([.failure(trouble), .success(reply)]), tokens: 1)
        await #expect(throws: trouble) { try await model.answer(Self.request) }
        #expect(try await model.answer(Self.request).text == "up")
    }

    @Test("An answer that a filter takes has its price and is spent; it is not kept")
    func filtered() async throws {
        let workshop = try Workshop()
        let model = metered(FilteredModel(), tokens: 15, answers: answers(in: workshop))
        let failure = try await #require(throws: ChargedFailure.self) {
            try await model.answer(Self.request)
        }
        #expect(failure.reply.cost == ExactDecimal("0.00007"))
        #expect(model.notices == ["the model gave no answer: filtered"])
        #expect(workshop.files("home/cache").isEmpty)
        await #expect(throws: TokenBudgetSpent.self) { try await model.answer(Self.request) }
    }

    @Test("What is amiss with batch jobs is told after the tenant's own troubles")
    func notices() async throws {
        let base = ScriptedModel([.failure(ScriptedTrouble(summary: "down"))])
        let model = metered(base)
        model.batchTroubles.add("no batch job")
        _ = try? await model.answer(Self.request)
        #expect(model.notices == ["the model gave no answer: down", "no batch job"])
        let apart = model.telling(ModelTroubles())
        #expect(apart.notices == ["no batch job"])
    }

    /// Notes how many calls were under way at once.
    private final class CrowdedModel: LanguageModel {
        let provider = "crowd"
        let model = "one"
        private let state = Mutex((now: 0, most: 0))

        var most: Int { state.withLock(\.most) }

        func answer(_: ModelRequest) async throws -> ModelReply {
            state.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            for _ in 0..<20 { await Task.yield() }
            state.withLock { $0.now -= 1 }
            return ModelReply(text: "", isTruncated: false, inputTokens: 0, outputTokens: 0)
        }
    }

    @Test("So many calls at once, over all tenants, and every one is answered", arguments: [1, 3])
    func gate(places: Int) async throws {
        let base = CrowdedModel()
        let gate = CallGate(places: places)
        let answers = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                let model = MeteredModel(
                    base: base, gate: gate, budget: TokenBudget(limit: nil), day: Workshop.asOf)
                group.addTask { (try? await model.answer(Self.request)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(answers == 40)
        #expect(base.most <= places)
    }
}
