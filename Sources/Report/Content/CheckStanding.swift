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
        summary = Self.summary(
            claims: self.claims, supported: supported, cells: cells,
            checked.narrative.language ?? .english)
    }

    private static func summary(
        claims: Int, supported: Int, cells: Int, _ language: ReportLanguage
    ) -> String {
        guard claims > 0 else { return language.page("No claims to check.") }
        let told = Quantity.text(claims, "claim", in: language)
        let from = Quantity.text(cells, "cell", in: language)
        guard supported == claims else {
            return language.page(
                "%1 checked against %2: %3 supported, %4 not.", told, from, String(supported),
                String(claims - supported))
        }
        return language.page(
            claims == 1
                ? "%1 checked against %2, supported." : "%1 checked against %2, all supported.",
            told, from)
    }
}
