import Cloud
import Models
import Narrate

/// The writer that a job asks for, within its limits.
struct Writers: Sendable {
    private let choice: WriterChoice
    private let gate: CallGate
    private let client = CurlClient()
    private let tokensPerTenant: Int?

    init(job: Job) {
        choice = job.writer
        gate = CallGate(places: job.limits.modelCalls)
        tokensPerTenant = job.limits.tokensPerTenant
    }

    /// One tenant's model; none for the template.
    func modelForOneTenant() -> (any LanguageModel)? {
        switch choice {
        case .template: nil
        case .ollama(let url, let model):
            MeteredModel(
                base: OllamaModel(url: url, model: model, client: client), gate: gate,
                budget: TokenBudget(limit: tokensPerTenant))
        }
    }
}
