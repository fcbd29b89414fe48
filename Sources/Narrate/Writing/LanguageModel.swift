public import SalesCore

/// A model that answers one prompt: Bedrock, Ollama or a script in a test.
public protocol LanguageModel: Sendable {
    /// `ollama` or `bedrock`.
    var provider: String { get }
    /// As the provider names it.
    var model: String { get }
    /// What decides an answer besides the request, such as the temperature; the same text for the
    /// same settings.
    var parameters: String { get }

    /// One answer, as the provider returned it; nothing about it is trusted.
    ///
    /// - Throws: a `Failure` when there is no answer within the time limit, a `ChargedFailure` when
    ///   the answer was taken away and is paid for all the same.
    func answer(_ request: ModelRequest) async throws -> ModelReply
}

extension LanguageModel {
    public var parameters: String { "" }
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
    /// Charged for this answer: none where it was kept from an earlier run.
    public let inputTokens: Int
    public let outputTokens: Int
    /// Of the input, read from and written to the provider's own cache; priced apart.
    public let cacheReadTokens: Int
    public let cacheWriteTokens: Int
    /// Whether it came from a batch job, at a price of its own.
    public let isBatched: Bool
    /// In US dollars; none where no price is known.
    public let cost: ExactDecimal?
    /// Whether it was paid for by an earlier run.
    public let isKept: Bool

    public init(
        text: String, isTruncated: Bool, inputTokens: Int, outputTokens: Int,
        cacheReadTokens: Int = 0, cacheWriteTokens: Int = 0, isBatched: Bool = false,
        cost: ExactDecimal? = nil, isKept: Bool = false
    ) {
        self.text = text
        self.isTruncated = isTruncated
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.cacheReadTokens = cacheReadTokens
        self.cacheWriteTokens = cacheWriteTokens
        self.isBatched = isBatched
        self.cost = cost
        self.isKept = isKept
    }
}

extension ModelReply {
    /// The same answer with what it costs.
    public func priced(_ cost: ExactDecimal?) -> ModelReply {
        ModelReply(
            text: text, isTruncated: isTruncated, inputTokens: inputTokens,
            outputTokens: outputTokens, cacheReadTokens: cacheReadTokens,
            cacheWriteTokens: cacheWriteTokens, isBatched: isBatched, cost: cost, isKept: isKept)
    }
}
