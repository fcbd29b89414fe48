/// Something in the tables worth a reader's minute.
public struct Finding: Hashable, Sendable, Codable {
    public let id: String
    public let kind: FindingKind
    public let metric: String
    public let slice: Slice
    public let period: Period
    public let baseline: Baseline?
    /// In the order a sentence would use them.
    public let facts: [String]
    /// Materiality × surprise × favourability; higher first.
    public let score: Double
    public let isFavourable: Bool?
    public let mustMention: Bool

    public init(
        id: String, kind: FindingKind, metric: String, slice: Slice, period: Period,
        baseline: Baseline?, facts: [String], score: Double, isFavourable: Bool?, mustMention: Bool
    ) {
        self.id = id
        self.kind = kind
        self.metric = metric
        self.slice = slice
        self.period = period
        self.baseline = baseline
        self.facts = facts
        self.score = score
        self.isFavourable = isFavourable
        self.mustMention = mustMention
    }
}

public enum FindingKind: String, Hashable, Sendable, Codable, CaseIterable {
    case change, target, mix, contribution, offset, outlier, trend, rank, record, streak
    case concentration, correlation, forecast, caveat
}
