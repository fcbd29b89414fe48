import FoundationEssentials

/// One question to a Titan Text model, in its own words: it speaks no Converse with a system text.
public struct TitanTextRequest: Hashable, Sendable {
    public var model: String
    public var system: String
    public var prompt: String
    public var maximumTokens: Int
    public var temperature: Double
    public var guardrail: Guardrail?

    public init(
        model: String, system: String, prompt: String, maximumTokens: Int, temperature: Double = 0,
        guardrail: Guardrail? = nil
    ) {
        self.model = model
        self.system = system
        self.prompt = prompt
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.guardrail = guardrail
    }

    /// The body of `InvokeModel`, and the `modelInput` of a record of a batch job.
    public func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = Body(
            // The form of a conversation that Titan was taught.
            inputText: "\(system)\n\nUser: \(prompt)\nBot:",
            textGenerationConfig: .init(maxTokenCount: maximumTokens, temperature: temperature))
        return (try? encoder.encode(body)).map { Array($0) } ?? []
    }

    private struct Body: Encodable {
        let inputText: String
        let textGenerationConfig: Configuration

        struct Configuration: Encodable {
            let maxTokenCount: Int
            let temperature: Double
        }
    }
}
