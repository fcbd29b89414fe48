import FoundationEssentials

/// What a model answered, and what it cost.
public struct ConverseAnswer: Hashable, Sendable {
    /// Its words; the tool's input as JSON where a schema was asked for and kept to.
    public let text: String
    public let ending: Ending
    public let usage: TokenUsage

    public enum Ending: Hashable, Sendable {
        /// It said all that it had to say.
        case whole
        /// It ran out of tokens.
        case truncated
        /// The provider's own filter took the answer's place.
        case filtered
        /// The guardrail's words took the answer's place; with what made it step in.
        case blocked(reasons: [String])
        case other(String)
    }

    public init(text: String, ending: Ending, usage: TokenUsage) {
        self.text = text
        self.ending = ending
        self.usage = usage
    }
}

public struct TokenUsage: Hashable, Sendable {
    public let input: Int
    public let output: Int
    /// Of the input, read from and written to the service's cache; priced apart.
    public let cacheRead: Int
    public let cacheWrite: Int

    public init(input: Int, output: Int, cacheRead: Int = 0, cacheWrite: Int = 0) {
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
    }
}

extension ConverseAnswer {
    /// Of the reply of `Converse`, or of the `modelOutput` of a batch job's record; nil for what is
    /// neither.
    public init?(json: [UInt8]) {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(json)) else { return nil }
        self.init(body)
    }

    private struct Body: Decodable {
        let output: Output
        let stopReason: String
        let usage: Usage?
        let trace: Trace?

        struct Trace: Decodable {
            let guardrail: GuardrailTrace?
        }

        struct Output: Decodable {
            let message: Message
        }

        struct Message: Decodable {
            let content: [Block]
        }

        struct Block: Decodable {
            let text: String?
            let toolUse: ToolUse?
        }

        struct ToolUse: Decodable {
            let input: JSONValue
        }

        struct Usage: Decodable {
            let inputTokens: Int
            let outputTokens: Int
            let cacheReadInputTokens: Int?
            let cacheWriteInputTokens: Int?
        }
    }

    private init(_ body: Body) {
        let blocks = body.output.message.content
        let tool = blocks.lazy.compactMap(\.toolUse).first
        self.init(
            text: tool?.input.text ?? blocks.compactMap(\.text).joined(),
            ending: Ending(body.stopReason, reasons: body.trace?.guardrail?.reasons ?? []),
            usage: TokenUsage(
                input: body.usage?.inputTokens ?? 0, output: body.usage?.outputTokens ?? 0,
                cacheRead: body.usage?.cacheReadInputTokens ?? 0,
                cacheWrite: body.usage?.cacheWriteInputTokens ?? 0))
    }
}

extension ConverseAnswer.Ending {
    fileprivate init(_ reason: String, reasons: [String]) {
        switch reason {
        case "end_turn", "tool_use", "stop_sequence": self = .whole
        case "max_tokens", "model_context_window_exceeded": self = .truncated
        case "content_filtered": self = .filtered
        case "guardrail_intervened": self = .blocked(reasons: reasons)
        default: self = .other(reason)
        }
    }
}
