import SalesCore
import Testing

@testable import Narrate

@Suite("What detectors hand over")
struct CandidateTests {
    private func candidate(_ metric: String) -> Candidate {
        Candidate(
            kind: .change, metric: metric, slice: .total, period: .month(2025, 10),
            evidence: .level(.whole), materiality: 0.5, surprise: 0.5, isFavourable: nil)
    }

    @Test("Detections add up, in order")
    func append() {
        var all = Detection(candidates: [candidate("a")], testsRun: 2)
        all.append(Detection(candidates: [candidate("b"), candidate("c")], testsRun: 3))
        all.append(Detection())
        #expect(all.candidates.map(\.metric) == ["a", "b", "c"])
        #expect(all.testsRun == 5)
    }

    @Test("Unless a detector says so, nothing must be mentioned")
    func defaults() {
        #expect(!candidate("a").mustMention)
        #expect(candidate("a").baseline == nil)
    }

    @Test("Whatever a real table gives is within bounds and of known names")
    func bounds() {
        let scene = SalesScene.westFell
        let table = scene.table
        var all = Detection()
        for found in [
            ChangeDetector.find(in: table, scene.last), RankDetector.find(in: table, scene.last),
            ContributionDetector.find(in: table, scene.last),
            ConcentrationDetector.find(in: table, scene.last),
        ] {
            all.append(found)
        }
        #expect(!all.candidates.isEmpty && all.testsRun >= all.candidates.count)
        for candidate in all.candidates {
            #expect((0...1).contains(candidate.materiality), "\(candidate)")
            #expect((0...1).contains(candidate.surprise), "\(candidate)")
            #expect(scene.spec.metric(named: candidate.metric) != nil)
            #expect(candidate.period == scene.last)
        }
    }
}
