import SalesCore
import Testing

@testable import Narrate

@Suite("The facts of each finding")
struct FactRoleTests {
    private let sheet: FactSheet = {
        let scene = SalesScene.westFell
        let candidates = FindingSearch(
            table: scene.table, period: scene.last, lines: UploadLines(rejected: 2, read: 9)
        ).run().candidates
        return FactSheet(candidates, of: scene.table)
    }()

    private func roles(_ kind: FindingKind, _ metric: String) -> Set<FactRole> {
        let noted = sheet.findings.first { $0.finding.kind == kind && $0.finding.metric == metric }
        return Set(noted.map { Array($0.roles.keys) } ?? [])
    }

    @Test("A change of money has a percentage, a change of a percentage has points")
    func changes() {
        #expect(roles(.change, "revenue").isSuperset(of: [.relativeChange, .difference, .value]))
        #expect(!roles(.change, "revenue").contains(.points))
    }

    @Test("Each kind has what its sentence needs")
    func kinds() {
        #expect(
            roles(.contribution, "revenue").isSuperset(of: [
                .member(0), .contribution, .difference, .totalDifference, .value,
            ]))
        #expect(roles(.record, "revenue").isSuperset(of: [.value, .count, .period]))
        #expect(roles(.rank, "orders").isSuperset(of: [.member(0), .rank, .rankBefore, .count]))
        #expect(roles(.caveat, "") == [.lines, .rejectedLines])
    }

    @Test("Facts stand in the finding in the order of its roles, without repeats of a fact's id")
    func order() throws {
        for noted in sheet.findings {
            #expect(Set(noted.finding.facts) == Set(noted.roles.values.map(\.id)))
        }
    }
}
