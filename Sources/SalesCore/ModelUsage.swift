/// What answers of a model took.
public struct ModelUsage: Hashable, Sendable, Codable {
    public var inputTokens: Int
    public var outputTokens: Int
    /// In US dollars; none where the price of one answer is not known.
    public var cost: ExactDecimal?
    /// Answers that an earlier run had paid for: they cost nothing again.
    public var keptAnswers: Int

    public init(
        inputTokens: Int = 0, outputTokens: Int = 0, cost: ExactDecimal? = nil,
        keptAnswers: Int = 0
    ) {
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.cost = cost
        self.keptAnswers = keptAnswers
    }

    /// Both together; a cost that is not known stays so.
    public func adding(_ other: ModelUsage) -> ModelUsage {
        let cost = self.cost.flatMap { own in
            other.cost.flatMap { try? own.adding($0) }
        }
        return ModelUsage(
            inputTokens: inputTokens + other.inputTokens,
            outputTokens: outputTokens + other.outputTokens, cost: cost,
            keptAnswers: keptAnswers + other.keptAnswers)
    }
}

extension WriterIdentity {
    public var usage: ModelUsage {
        ModelUsage(
            inputTokens: inputTokens, outputTokens: outputTokens, cost: cost,
            keptAnswers: keptAnswers ?? 0)
    }
}
