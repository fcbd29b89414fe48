import Cloud
import Foundation
import Models
import Narrate
import SalesCore

/// The writer that a job asks for, within its limits.
struct Writers: Sendable {
    private let plan: Plan
    private let now: @Sendable () -> Date
    private let gate: CallGate
    private let client = CurlClient()

    init(plan: Plan, now: @escaping @Sendable () -> Date) {
        self.plan = plan
        self.now = now
        gate = CallGate(places: plan.job.limits.modelCalls)
    }

    /// One tenant's model; none for the template.
    func model(of tenant: TenantID) -> (any LanguageModel)? {
        let limits = plan.job.limits
        switch plan.job.writer {
        case .template: return nil
        case .ollama(let url, let model):
            let answers = AnswerCache(
                home: plan.home, tenant: tenant, run: plan.runID, lifetime: limits.answerCache,
                now: now)
            answers.removeStale()
            return MeteredModel(
                base: OllamaModel(
                    url: url, model: model, client: client,
                    timeout: .seconds(limits.modelTimeout)),
                gate: gate, budget: TokenBudget(limit: limits.tokensPerTenant), answers: answers,
                day: plan.asOf)
        }
    }
}
