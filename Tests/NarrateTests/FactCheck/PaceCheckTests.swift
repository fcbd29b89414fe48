import SalesCore
import Testing

@testable import Narrate

@Suite("Pace against the closed months")
struct PaceCheckTests {
    private func text(_ part: String, _ target: String, _ pace: String) -> String {
        "By the end of October 2025, revenue had reached \(part) of its Q4 2025 target of"
            + " \(target), \(pace)."
    }

    /// Revenue of October 2025 is $88,650; that October brought a third of the quarter before.
    @Test(
        "Verdicts",
        arguments: [
            ("22.2%", "$400K", "behind pace", TextVerdict.supported),
            ("22.2%", "$400K", "ahead of pace", .contradicted),
            ("22.2%", "$400K", "on pace", .contradicted),
            ("32.2%", "$400K", "behind pace", .contradicted),
            ("22.2%", "$500K", "behind pace", .contradicted),
        ])
    func decides(_ part: String, _ target: String, _ pace: String, _ verdict: TextVerdict) {
        let scene = SalesScene.targeted
        let attained = TargetPace(
            of: "revenue", in: .quarter(2025, 4), until: scene.last, table: scene.table)
        let written = attained.map { ValueFormatter.percentMagnitude($0.attained) } ?? ""
        let said = part == "22.2%" ? written : part
        #expect(scene.verdict(text(said, target, pace)) == verdict)
    }

    @Test("Without a target, or with months that are not closed, nothing is decided")
    func open() {
        #expect(
            SalesScene.quiet.verdict(text("22.2%", "$400K", "behind pace")) == .notCheckable)
        let early =
            "By the end of November 2025, revenue had reached 22.2% of its Q4 2025 target of $400K."
        #expect(SalesScene.targeted.verdict(early) != .supported)
    }
}
