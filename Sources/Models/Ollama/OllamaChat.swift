import FoundationEssentials
import Narrate

/// The body of `POST /api/chat`.
struct OllamaChatRequest: Encodable {
    struct Message: Encodable {
        let role: String
        let content: String
    }

    struct Options: Encodable {
        private static let temperature = 0
        private static let seed = 1
        /// The settings that no request changes.
        static let fixed = "temperature=\(temperature) seed=\(seed)"

        let temperature = Self.temperature
        let seed = Self.seed
        let numCtx: Int
        let numPredict: Int

        enum CodingKeys: String, CodingKey {
            case temperature, seed
            case numCtx = "num_ctx"
            case numPredict = "num_predict"
        }
    }

    let model: String
    let messages: [Message]
    let options: Options
    let stream = false
    /// Thoughts would use up the tokens of the answer.
    let think = false
    /// Longer than it takes to prepare the next tenant's prompt.
    let keepAlive = "10m"

    enum CodingKeys: String, CodingKey {
        case model, messages, options, stream, think
        case keepAlive = "keep_alive"
    }

    init(model: String, _ request: ModelRequest) {
        self.model = model
        messages = [
            Message(role: "system", content: request.system),
            Message(role: "user", content: request.prompt),
        ]
        options = Options(
            numCtx: ContextWindow.tokens(for: request), numPredict: request.maximumOutputTokens)
    }

    /// The request with the schema as its `format`.
    ///
    /// The schema is put in as it is, not decoded and written again: models fill in properties in
    /// the order in which the schema lists them, and a dictionary would shuffle it.
    func json(schema: String) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let rest = try encoder.encode(self).dropFirst()
        return Array("{\"format\":\(schema),".utf8) + rest
    }
}

/// What `POST /api/chat` answers; any part may be missing.
struct OllamaChatReply: Decodable {
    struct Message: Decodable {
        let content: String?
    }

    let message: Message?
    let done: Bool?
    let doneReason: String?
    /// Missing when the whole prompt was cached.
    let promptEvalCount: Int?
    let evalCount: Int?
    let error: String?

    enum CodingKeys: String, CodingKey {
        case message, done, error
        case doneReason = "done_reason"
        case promptEvalCount = "prompt_eval_count"
        case evalCount = "eval_count"
    }
}

/// What any call answers when it fails.
struct OllamaError: Decodable {
    let error: String
}

struct OllamaVersion: Decodable {
    let version: String
}

struct OllamaTags: Decodable {
    struct Model: Decodable {
        let name: String
    }

    let models: [Model]
}
