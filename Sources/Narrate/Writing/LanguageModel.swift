/// A model that answers one prompt: Bedrock, Ollama or a script in a test.
public protocol LanguageModel: Sendable {
    /// `ollama` or `bedrock`.
    var provider: String { get }
    /// As the provider names it.
    var model: String { get }

    /// One answer, as the provider returned it; nothing about it is trusted.
    ///
    /// - Throws: a `Failure` when there is no answer within the time limit.
    func answer(_ request: ModelRequest) async throws -> ModelReply
}

public struct ModelRequest: Hashable, Sendable {
    public let system: String
    public let prompt: String
    /// JSON Schema of the answer wanted, as JSON text.
    public let schema: String
    public let maximumOutputTokens: Int

    public init(system: String, prompt: String, schema: String, maximumOutputTokens: Int) {
        self.system = system
        self.prompt = prompt
        self.schema = schema
        self.maximumOutputTokens = maximumOutputTokens
    }
}

public struct ModelReply: Hashable, Sendable {
    public let text: String
    /// Whether the answer was cut off at the token limit.
    public let isTruncated: Bool
    public let inputTokens: Int
    public let outputTokens: Int

    public init(text: String, isTruncated: Bool, inputTokens: Int, outputTokens: Int) {
        self.text = text
        self.isTruncated = isTruncated
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
    }
}
