import Models
import Narrate
import SalesCore

/// One tenant's model within a job's limits, its answers priced and kept.
struct MeteredModel: LanguageModel {
    let base: any LanguageModel
    let gate: CallGate
    let budget: TokenBudget
    var answers: AnswerCache?
    var prices = ModelPrices.committed
    let day: Day
    /// Of this tenant's questions.
    var troubles = ModelTroubles()
    /// Of the batch jobs that all tenants share.
    var batchTroubles = ModelTroubles()

    var notices: [String] { troubles.notices + batchTroubles.notices }

    var provider: String { base.provider }
    var model: String { base.model }
    var parameters: String { base.parameters }

    /// The same, its troubles kept apart from those of other reports.
    func telling(_ troubles: ModelTroubles) -> MeteredModel {
        var model = self
        model.troubles = troubles
        return model
    }

    func answer(_ request: ModelRequest) async throws -> ModelReply {
        if let kept = answers?.answer(to: request, of: base) {
            await budget.spend(kept.inputTokens + kept.outputTokens)
            return kept
        }
        do {
            let reply = priced(try await metered(request))
            answers?.keep(reply, to: request, of: base)
            return reply
        } catch let failure as ChargedFailure {
            troubles.add(failure)
            throw ChargedFailure(failure.cause, for: priced(failure.reply))
        } catch {
            troubles.add(error)
            throw error
        }
    }

    private func metered(_ request: ModelRequest) async throws -> ModelReply {
        try await budget.check()
        await gate.enter()
        do {
            let reply = try await base.answer(request)
            await gate.leave()
            await budget.spend(reply.inputTokens + reply.outputTokens)
            return reply
        } catch {
            await gate.leave()
            if let reply = (error as? ChargedFailure)?.reply {
                await budget.spend(reply.inputTokens + reply.outputTokens)
            }
            throw error
        }
    }

    private func priced(_ reply: ModelReply) -> ModelReply {
        reply.priced(prices.cost(of: reply, provider: provider, model: model, on: day))
    }
}

/// Lets so many in at once; the others wait in the order they came.
actor CallGate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { free = places }

    func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}

/// The tokens that one tenant may use in one run.
actor TokenBudget {
    private let limit: Int?
    private var spent = 0

    init(limit: Int?) { self.limit = limit }

    func check() throws(TokenBudgetSpent) {
        if let limit, spent >= limit { throw TokenBudgetSpent(limit: limit) }
    }

    func spend(_ tokens: Int) { spent += tokens }
}

struct TokenBudgetSpent: Failure, Equatable {
    let limit: Int

    var summary: String { "the tenant's \(limit) tokens for this run are used up" }
    var remedy: String? { "Raise limits.tokens_per_tenant in the job file." }
}
