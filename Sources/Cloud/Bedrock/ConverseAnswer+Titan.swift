import FoundationEssentials

extension ConverseAnswer {
    /// Of a Titan Text model's reply to `InvokeModel`, or of the `modelOutput` of a batch job's
    /// record; nil for what is neither.
    public init?(titan json: [UInt8]) {
        guard let body = try? JSONDecoder().decode(TitanTextBody.self, from: Data(json)),
            let result = body.results.first
        else { return nil }
        let isBlocked = body.guardrailAction == "INTERVENED"
        self.init(
            text: result.outputText,
            ending: isBlocked
                ? .blocked(reasons: body.trace?.guardrail?.reasons ?? [])
                : Ending(titan: result.completionReason),
            usage: TokenUsage(
                input: body.inputTextTokenCount ?? 0, output: result.tokenCount ?? 0))
    }
}

private struct TitanTextBody: Decodable {
    let inputTextTokenCount: Int?
    let results: [Result]
    let guardrailAction: String?
    let trace: Trace?

    struct Result: Decodable {
        let tokenCount: Int?
        let outputText: String
        let completionReason: String?
    }

    struct Trace: Decodable {
        let guardrail: GuardrailTrace?
    }

    enum CodingKeys: String, CodingKey {
        case inputTextTokenCount, results
        case guardrailAction = "amazon-bedrock-guardrailAction"
        case trace = "amazon-bedrock-trace"
    }
}

extension ConverseAnswer.Ending {
    fileprivate init(titan reason: String?) {
        switch reason {
        case "FINISH", "FINISHED", "STOP_CRITERIA_MET", nil: self = .whole
        case "LENGTH": self = .truncated
        case "CONTENT_FILTERED": self = .filtered
        case .some(let reason): self = .other(reason)
        }
    }
}
