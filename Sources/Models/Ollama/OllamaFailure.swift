public import Cloud
public import SalesCore

/// Why a model gave no answer that can be read.
///
/// None of them fails a run: the built-in writer takes over, and the report says so.
public enum OllamaFailure: Failure, Hashable {
    /// No response came.
    case noAnswer(cause: CloudFailure)
    case modelMissing(model: String, server: String)
    /// The answer was not whole in time.
    case timedOut(model: String, limit: Duration)
    /// The server said why it gives no answer.
    case refused(model: String, status: Int, message: String)
    /// What came is nothing that Ollama's protocol knows.
    case notOllama(server: String, reply: String)

    public var summary: String {
        switch self {
        case .noAnswer(let cause): "No answer from Ollama. \(cause.summary)"
        case .modelMissing(let model, let server):
            "Ollama at \(server) does not have the model \(model)."
        case .timedOut(let model, let limit):
            "Ollama gave no answer from \(model) within \(limit.formatted)."
        case .refused(let model, let status, _):
            "Ollama gave no answer from \(model): HTTP \(status)."
        case .notOllama(let server, _):
            "What \(server) answered is not Ollama's protocol."
        }
    }

    public var detail: String? {
        switch self {
        case .refused(_, _, let text), .notOllama(_, let text): text.isEmpty ? nil : text
        case .noAnswer(let cause): cause.detail
        case .modelMissing, .timedOut: nil
        }
    }

    public var remedy: String? {
        switch self {
        case .noAnswer(.unreachable), .noAnswer(.unresolved), .noAnswer(.timedOut):
            "Start it with `ollama serve`, or correct writer.url in the job file."
        case .noAnswer(let cause): cause.remedy
        case .modelMissing(let model, _): "ollama pull \(model)"
        case .timedOut:
            "Name a smaller model under writer.model, or run Ollama on a faster machine."
        case .refused(_, 500..., _): "Look at the log of `ollama serve`, then try again."
        case .refused: "Check writer.model in the job file with `ollama show`."
        case .notOllama:
            "Correct writer.url in the job file; Ollama's own is http://localhost:11434."
        }
    }

    public var isTransient: Bool {
        switch self {
        case .noAnswer(let cause): cause.isTransient
        case .timedOut: true
        case .refused(_, let status, _): status == 429 || status >= 500
        case .modelMissing, .notOllama: false
        }
    }
}
