/// One statement found in a text, and what the tables say of it.
public struct Claim: Hashable, Sendable, Codable {
    /// 0-based number of the sentence.
    public let sentence: Int
    /// Half-open range in Unicode scalars of the whole text.
    public let start: Int
    public let end: Int
    public let text: String
    public let kind: ClaimKind
    public let verdict: Verdict
    /// The cells that decide.
    public let cells: [CellQuote]
    public let reason: String
    /// The nearest true statement, or what the claim would be true of.
    public let nearest: String?

    public init(
        sentence: Int, start: Int, end: Int, text: String, kind: ClaimKind, verdict: Verdict,
        cells: [CellQuote], reason: String, nearest: String? = nil
    ) {
        self.sentence = sentence
        self.start = start
        self.end = end
        self.text = text
        self.kind = kind
        self.verdict = verdict
        self.cells = cells
        self.reason = reason
        self.nearest = nearest
    }
}

public enum Verdict: String, Hashable, Sendable, Codable {
    case supported
    case contradicted
    case notCheckable = "not_checkable"
}

public enum ClaimKind: String, Hashable, Sendable, Codable, CaseIterable {
    case number, direction, comparison, rank, superlative, share, count, streak, period, entity
    case unit, cause, forecast, target, intensity, contribution, metric, trend
}

/// Every claim of a text, in the order they stand.
public struct CheckReport: Hashable, Sendable, Codable {
    public let claims: [Claim]
    public let verdict: TextVerdict

    public init(claims: [Claim]) {
        self.claims = claims
        verdict =
            if claims.isEmpty {
                .noClaims
            } else if claims.contains(where: { $0.verdict == .contradicted }) {
                .contradicted
            } else if claims.contains(where: { $0.verdict == .notCheckable }) {
                .notCheckable
            } else {
                .supported
            }
    }
}

public enum TextVerdict: String, Hashable, Sendable, Codable {
    case supported, contradicted
    case notCheckable = "not_checkable"
    case noClaims = "no_claims"
}
