public import SalesCore

/// Where the check of the whole narrative stands.
public struct CheckStanding: Codable, Hashable, Sendable {
    public let verdict: TextVerdict
    public let claims: Int
    public let supported: Int
    /// Different cells that decided.
    public let cells: Int
    /// Sentences that were written but not shown, since they could not be proved.
    public let withheld: Int
    /// In words: "23 claims checked against 31 cells, all supported."
    public let summary: String

    public init(_ checked: CheckedNarrative) {
        let claims = checked.proof.claims
        verdict = CheckReport(claims: claims).verdict
        self.claims = claims.count
        supported = claims.count { $0.verdict == .supported }
        cells = Set(claims.flatMap(\.cells)).count
        withheld = checked.narrative.withheld.count
        summary = Self.summary(claims: self.claims, supported: supported, cells: cells)
    }

    private static func summary(claims: Int, supported: Int, cells: Int) -> String {
        guard claims > 0 else { return "No claims to check." }
        let checked =
            Quantity.text(claims, "claim") + " checked against " + Quantity.text(cells, "cell")
        if supported == claims { return "\(checked), \(claims == 1 ? "" : "all ")supported." }
        return "\(checked): \(supported) supported, \(claims - supported) not."
    }
}
