import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Narrating with the built-in writer")
struct NarratorTests {
    @Test("A month with a drop and its driver", arguments: NarrativeLength.allCases)
    func drop(_ length: NarrativeLength) async throws {
        try await expectReport(.westFell, length, reads: "drop.\(length.rawValue).txt")
    }

    @Test("A month in which nothing changed")
    func quiet() async throws {
        try await expectReport(.quiet, reads: "quiet.txt")
    }

    @Test(
        "A month that is not over is told, and compared with nothing",
        arguments: [
            NarrativeLength.headline, .brief,
        ])
    func partial(_ length: NarrativeLength) async throws {
        var scene = SalesScene.westFell
        scene.asOf = .october20
        let checked = try await expectReport(scene, length, reads: "partial.\(length.rawValue).txt")
        #expect(checked.findings.allSatisfy { $0.baseline == nil })
    }

    @Test("A quarter that is over but not covered is told as incomplete")
    func incomplete() async throws {
        var scene = SalesScene.westFell
        scene.asOf = Day(number: Day.number(year: 2026, month: 1, day: 1))
        let checked = try await narrate(scene, period: .quarter(2025, 4))
        #expect(
            checked.narrative.headline.text
                == "Revenue in Q4 2025, which is incomplete, was $586K")
        #expect(checked.narrative.withheld == [])
    }

    @Test("A fiscal quarter, in euros")
    func fiscalQuarter() async throws {
        var scene = SalesScene.westFell
        scene.first = .month(2024, 2)
        scene.months = 21
        scene.calendar = FiscalCalendar(firstMonth: 2)
        scene.currency = .eur
        try await expectReport(
            scene, period: .quarter(2026, 3, isFiscal: true), reads: "fiscal-quarter.txt")
    }

    @Test("The first month there is has nothing to be compared with")
    func firstMonth() async throws {
        try await expectReport(.westFell, period: .month(2024, 10), reads: "first-month.txt")
    }

    @Test("Rejected lines and missing months are told")
    func caveats() async throws {
        var scene = SalesScene.westFell
        let entry = scene.entry
        scene.entry = { $2 == 7 ? nil : entry($0, $1, $2) }
        try await expectReport(
            scene, uploads: [upload(accepted: 4790, rejected: 14, header: 8)], reads: "caveats.txt")
    }

    @Test("A table without the period says so and nothing else")
    func noSuchPeriod() async throws {
        let checked = try await narrate(.westFell, period: .month(2030, 1))
        #expect(checked.narrative.text == "There are no figures for January 2030")
        #expect(checked.proof.claims.map(\.verdict) == [.supported])
    }

    @Test("A table without a cell says so and nothing else")
    func emptyTable() async throws {
        var scene = SalesScene()
        scene.entry = { _, _, _ in nil }
        let checked = try await narrate(scene)
        #expect(checked.narrative.text == "There are no figures for October 2025")
    }

    @Test("The same tables give the same bytes")
    func repeatable() async throws {
        let (one, other) = try await (narrate(.westFell, .full), narrate(.westFell, .full))
        #expect(one == other)
    }

    @Test("The proof is of the narrative's own text, and its offsets count scalars in it")
    func offsets() async throws {
        var scene = SalesScene.westFell
        scene.regions = ["Nörd 🏔️", "Süd", "West"]
        let checked = try await narrate(scene, .full)
        #expect(checked.proof.text == checked.narrative.text)
        #expect(!checked.proof.claims.isEmpty)
        let scalars = Array(checked.proof.text.unicodeScalars)
        for claim in checked.proof.claims {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[claim.start..<claim.end])
            #expect(String(text) == claim.text)
        }
    }

    @discardableResult
    private func expectReport(
        _ scene: SalesScene, _ length: NarrativeLength = .brief, period: Period? = nil,
        uploads: [UploadSummary] = [], reads golden: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> CheckedNarrative {
        let checked = try await narrate(scene, length, period: period, uploads: uploads)
        #expect(checked.narrative.withheld == [], sourceLocation: sourceLocation)
        #expect(
            checked.proof.claims.allSatisfy { $0.verdict == .supported },
            sourceLocation: sourceLocation)
        try expectGolden(
            checked.narrative.text + "\n", fixture(golden), sourceLocation: sourceLocation)
        return checked
    }
}

func narrate(
    _ scene: SalesScene, _ length: NarrativeLength = .brief, period: Period? = nil,
    model: (any LanguageModel)? = nil, uploads: [UploadSummary] = []
) async throws -> CheckedNarrative {
    try await Narrator(hashing: .testing, length: length, model: model).narrate(
        tenant: SalesScene.tenant, table: scene.table, period: period ?? scene.last,
        uploads: uploads)
}

func upload(accepted: Int, rejected: Int, header: Int = 1) -> UploadSummary {
    var counts = LineCounts()
    counts.accepted = accepted
    counts.rejected = rejected
    counts.skipped.header = header
    return UploadSummary(
        file: "orders.csv", sha256: "00", bytes: 1, counts: counts, notices: [])
}
