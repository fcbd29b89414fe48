public import Cloud
import FoundationEssentials
public import Narrate

/// A model served by Ollama, asked over `POST /api/chat`.
///
/// Nothing is streamed, so no bytes move until an answer is whole: only the time limit of the
/// whole answer ends a model that talks for ever.
public struct OllamaModel: LanguageModel {
    public let provider = "ollama"
    public let model: String
    public let parameters = OllamaChatRequest.Options.fixed
    let server: OllamaServer
    private let timeout: Duration

    /// - Parameters:
    ///   - url: of the server; one without a scheme is `http`, as Ollama's own `OLLAMA_HOST` is.
    ///   - secretName: what messages call the server where its URL is a secret.
    ///   - model: as `ollama list` names it; `:latest` may be left out.
    ///   - client: what the requests go through.
    ///   - timeout: for one answer, the loading of the model included.
    ///   - connectTimeout: for a connection to the server.
    public init(
        url: String, secretName: String? = nil, model: String, client: any HTTPClient,
        timeout: Duration = .seconds(300), connectTimeout: Duration = .seconds(5)
    ) {
        self.model = model
        self.timeout = timeout
        server = OllamaServer(
            url: url, secretName: secretName, client: client, connectTimeout: connectTimeout)
    }

    public func answer(_ request: ModelRequest) async throws -> ModelReply {
        let chat = try OllamaChatRequest(model: model, request).json(schema: request.schema)
        let response = try await response(to: chat)
        guard response.isSuccess else { throw refusal(response) }
        guard let reply = try? JSONDecoder().decode(OllamaChatReply.self, from: response.body)
        else { throw OllamaFailure.notOllama(server: server.name, reply: response.excerpt) }
        if let error = reply.error {
            throw OllamaFailure.refused(model: model, status: response.status, message: error)
        }
        guard let message = reply.message, reply.done == true else {
            throw OllamaFailure.notOllama(server: server.name, reply: response.excerpt)
        }
        return ModelReply(
            text: message.content ?? "", isTruncated: reply.doneReason == "length",
            inputTokens: reply.promptEvalCount ?? 0, outputTokens: reply.evalCount ?? 0)
    }

    private func response(to chat: [UInt8]) async throws -> HTTPResponse {
        do {
            return try await server.chat(chat, within: timeout)
        } catch OllamaFailure.noAnswer(.timedOut(_, let phase, _)) where phase != .connect {
            throw OllamaFailure.timedOut(model: model, limit: timeout)
        }
    }

    private func refusal(_ response: HTTPResponse) -> OllamaFailure {
        let error = try? JSONDecoder().decode(OllamaError.self, from: response.body).error
        // A 404 without an error in JSON is no Ollama at all: its own names the model.
        if response.status == 404 {
            return error == nil
                ? .notOllama(server: server.name, reply: response.excerpt)
                : .modelMissing(model: model, server: server.name)
        }
        return .refused(
            model: model, status: response.status, message: error ?? response.excerpt)
    }
}
