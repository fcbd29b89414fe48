import SalesCore
import Testing

@testable import Narrate

@Suite("Facts of targets, ratios and trends")
struct FindingFactsTests {
    private func facts(_ scene: SalesScene, _ kind: FindingKind) throws -> [FactRole: Fact] {
        let found = FindingSearch(table: scene.table, period: scene.last, lines: nil).run()
        let sheet = FactSheet(found.candidates, of: scene.table)
        return try #require(sheet.findings.first { $0.finding.kind == kind }).roles
    }

    @Test("A target's distance is computed from its row")
    func target() throws {
        let roles = try facts(.targeted, .target)
        #expect(roles[.relativeChange]?.written == "10.0%")
        #expect(roles[.relativeChange]?.cells.map(\.metric) == ["revenue", "target:revenue"])
        #expect(roles[.target]?.kind == .target && roles[.target]?.cells.count == 1)
    }

    @Test("Effects and slopes")
    func others() throws {
        let mix = try facts(.shiftedMix, .mix)
        let both = [FactRole.mixEffect, .rateEffect].compactMap { mix[$0]?.value }
        #expect(try both[0].adding(both[1]) == -34)
        let slope = try #require(try facts(.growth, .trend)[.slope])
        #expect(slope.cells.count == 12 && slope.kind == .slope)
        #expect(slope.baseline == .month(2024, 11))
    }
}
