import SalesCore
import Testing

@testable import Narrate

@Suite("What a report tells")
struct ReportPlanTests {
    private func select(_ scene: SalesScene, _ length: NarrativeLength) -> [Candidate] {
        let detection = FindingSearch(
            table: scene.table, period: scene.last, lines: UploadLines(rejected: 2, read: 9)
        ).run()
        return ReportPlan(metrics: scene.spec.metrics, length: length)
            .select(from: detection.candidates)
    }

    @Test("The lead, what belongs to it, the rest, caveats last")
    func order() {
        let kinds = select(.westFell, .brief).map(\.kind)
        #expect(kinds.prefix(4) == [.change, .change, .contribution, .offset])
        #expect(kinds.last == .caveat)
    }

    @Test("A headline is one finding")
    func headline() {
        #expect(select(.westFell, .headline).count == 1)
    }

    @Test("A missed target of the lead goes with it, however short the report")
    func missed() {
        for length in NarrativeLength.allCases {
            let told = select(.targeted, length)
            #expect(told.first?.kind == .change)
            #expect(told.contains { $0.kind == .target && $0.mustMention })
        }
    }

    @Test("Correlations wait for an analyst or the full report")
    func waiting() {
        let scene = SalesScene.companions(isOpposite: true)
        #expect(!select(scene, .brief).contains { $0.kind == .correlation })
        #expect(select(scene, .full).contains { $0.kind == .correlation })
        #expect(select(.growth, .full).contains { $0.kind == .forecast })
    }

    @Test("A brief has at most seven sentences, and what must be mentioned is among them")
    func brief() {
        let told = select(.westFell, .brief)
        #expect(told.count <= 7)
        #expect(told.contains { $0.mustMention })
    }

    @Test("A full report tells more, and nothing twice")
    func full() {
        let told = select(.westFell, .full)
        #expect(told.count > select(.westFell, .brief).count)
        #expect(Set(told).count == told.count)
        let contributions = told.filter { $0.kind == .contribution || $0.kind == .offset }
        for part in contributions {
            #expect(
                !told.contains {
                    $0.kind == .change && $0.metric == part.metric && $0.slice == part.slice
                })
        }
    }

    @Test("A quiet month is told quietly")
    func quiet() {
        let told = select(.quiet, .brief)
        #expect(told.count <= ReportPlan.quiet)
    }

    @Test("Bad news goes before good news of the first metric where only one sentence fits")
    func headlineOfBadNews() {
        var scene = SalesScene.revenue(["North": [1000, 1100]])
        let entry = scene.entry
        scene.entry = { region, product, month in
            var entry = entry(region, product, month)
            if month == 1 { entry?.orders = 4 }
            return entry
        }
        #expect(select(scene, .headline).map(\.metric) == ["orders"])
        #expect(select(scene, .brief).first?.metric == "revenue")
    }
}
