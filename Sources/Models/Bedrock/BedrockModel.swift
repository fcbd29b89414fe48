public import Cloud
public import Narrate
import Synchronization

/// A model on Bedrock, asked one question at a time.
public struct BedrockModel: LanguageModel {
    public let provider = "bedrock"
    public let model: String
    public let parameters: String
    let id: BedrockModelID
    let region: String
    let guardrail: Guardrail?
    private let timeout: Duration
    private let client: BedrockRuntimeClient
    private let learnt: LearntAbilities

    /// - Parameters:
    ///   - options: the model, its region and its guardrail.
    ///   - client: for that region, with its credentials and endpoint.
    ///   - timeout: for one answer.
    public init(options: BedrockOptions, client: AWSClient, timeout: Duration = .seconds(300)) {
        model = options.model
        region = options.region
        guardrail = options.guardrail
        let checked = options.guardrail.map { " guardrail=\($0.id):\($0.version)" } ?? ""
        parameters = "temperature=0\(checked)"
        id = BedrockModelID(options.model)
        self.timeout = timeout
        self.client = BedrockRuntimeClient(client, timeout: timeout)
        learnt = LearntAbilities(of: id)
    }

    public func answer(_ request: ModelRequest) async throws -> ModelReply {
        var abilities = learnt.now
        while true {
            let question = BedrockQuestion(
                request, to: id, abilities: abilities, guardrail: guardrail)
            do {
                return try reply(try await answer(to: question))
            } catch let refusal as AWSFailure {
                guard let fewer = abilities.withoutWhat(refusal) else {
                    throw BedrockFailure(refusal, of: id) ?? refusal
                }
                learnt.limit(to: fewer)
                abilities = fewer
            } catch CloudFailure.timedOut(_, let phase, _) where phase != .connect {
                throw BedrockFailure.timedOut(model: model, limit: timeout)
            }
        }
    }

    private func answer(to question: BedrockQuestion) async throws -> ConverseAnswer {
        switch question {
        case .converse(let request): try await client.converse(request)
        case .titan(let request): try await client.ask(request)
        }
    }

    /// - Throws: `ChargedFailure` for words that are not the model's.
    func reply(
        _ answer: ConverseAnswer, isBatched: Bool = false
    ) throws(ChargedFailure) -> ModelReply {
        let taken = failure(in: answer)
        let usage = answer.usage
        let reply = ModelReply(
            text: taken == nil ? answer.text : "", isTruncated: answer.ending == .truncated,
            inputTokens: usage.input + usage.cacheRead + usage.cacheWrite,
            outputTokens: usage.output, cacheReadTokens: usage.cacheRead,
            cacheWriteTokens: usage.cacheWrite, isBatched: isBatched)
        if let taken { throw ChargedFailure(taken, for: reply) }
        return reply
    }

    private func failure(in answer: ConverseAnswer) -> BedrockFailure? {
        switch answer.ending {
        case .filtered: .filtered(model: model)
        case .blocked(let reasons):
            .blocked(model: model, guardrail: guardrail?.id ?? "", reasons: reasons)
        case .whole, .truncated, .other: nil
        }
    }

    /// For a record of a batch job, where no tools can be called.
    func batchQuestion(_ request: ModelRequest) -> BedrockQuestion {
        var abilities = learnt.now
        if abilities.structuring == .tool { abilities.structuring = .none }
        abilities.leastCachedTokens = nil
        return BedrockQuestion(request, to: id, abilities: abilities, guardrail: guardrail)
    }
}

extension BedrockAbilities {
    fileprivate func withoutWhat(_ refusal: AWSFailure) -> BedrockAbilities? {
        guard refusal.code == "ValidationException" else { return nil }
        return without(whatIsRefusedIn: refusal.message)
    }
}

/// What is left of a model's abilities after all that it has refused.
private final class LearntAbilities: Sendable {
    private let abilities: Mutex<BedrockAbilities>

    init(of id: BedrockModelID) { abilities = Mutex(BedrockAbilities(of: id)) }

    var now: BedrockAbilities { abilities.withLock { $0 } }

    func limit(to fewer: BedrockAbilities) {
        abilities.withLock { $0 = $0.intersection(fewer) }
    }
}
