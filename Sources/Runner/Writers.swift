import Cloud
import Foundation
import Logging
import Models
import Narrate
import SalesCore

/// The writer that a job asks for, within its limits.
struct Writers: Sendable {
    private let plan: Plan
    private let now: @Sendable () -> Date
    private let gate: CallGate
    private let client = CurlClient()
    private let secrets: Secrets
    /// Shared by all tenants, as its batch jobs are; none for other writers.
    private let bedrock: Result<any LanguageModel, any Error>?
    private let batchTroubles = ModelTroubles()

    init(plan: Plan, now: @escaping @Sendable () -> Date) {
        self.plan = plan
        self.now = now
        secrets = Secrets(aws: plan.aws, region: plan.job.region)
        if case .bedrock(let choice) = plan.job.writer {
            let troubles = batchTroubles
            let logger = Logger(label: "salestalk.bedrock")
            bedrock = Result {
                try BedrockWriter(
                    choice: choice, region: plan.job.region, aws: plan.aws, limits: plan.job.limits
                ).model(
                    timeout: .seconds(plan.job.limits.modelTimeout),
                    notice: { notice in
                        logger.notice("\(notice)")
                        troubles.add(notice)
                    })
            }
        } else {
            bedrock = nil
        }
        let calls = plan.job.limits.modelCalls
        // Whoever waits for a batch makes no call.
        gate = CallGate(places: plan.job.writer.isBatched ? max(calls, plan.mostReports) : calls)
    }

    /// One tenant's model; none for the template.
    func model(of tenant: TenantID) async throws -> (any LanguageModel)? {
        let limits = plan.job.limits
        guard let base = try await base() else { return nil }
        let answers = AnswerCache(
            home: plan.home, tenant: tenant, run: plan.runID, lifetime: limits.answerCache,
            now: now)
        answers.removeStale()
        return MeteredModel(
            base: base, gate: gate, budget: TokenBudget(limit: limits.tokensPerTenant),
            answers: answers, day: plan.asOf, batchTroubles: batchTroubles)
    }

    private func base() async throws -> (any LanguageModel)? {
        switch plan.job.writer {
        case .template: return nil
        case .ollama(let url, let model, let headers):
            return OllamaModel(
                url: try await secrets.text(of: url), secretName: url.secretName, model: model,
                client: AddedHeaders(
                    base: client, headers: try await secrets.texts(of: headers ?? [:])),
                timeout: .seconds(plan.job.limits.modelTimeout))
        case .bedrock(let choice):
            let configuration = try plan.aws.configuration(in: choice.region ?? plan.job.region)
            // Without any, no question could be put: better told at once than by every report.
            if configuration.bedrockToken == nil { try await plan.aws.checkCredentials() }
            return try bedrock?.get()
        }
    }
}

extension Plan {
    /// That may be asked for at once.
    fileprivate var mostReports: Int {
        tenants.count * (job.reports.periods?.count ?? job.reports.grains.count)
    }
}
