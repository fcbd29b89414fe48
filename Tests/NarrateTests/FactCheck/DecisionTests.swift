import SalesCore
import Testing

@testable import Narrate

@Suite("Decisions")
struct DecisionTests {
    private let cell = CellAddress(metric: "revenue", slice: .total, period: .month(2025, 10))

    @Test("Each kind has its verdict, and keeps its cells and reason")
    func verdicts() {
        let decisions: [(Decision, Verdict)] = [
            (.supported([cell], "why"), .supported),
            (.contradicted([cell], "why"), .contradicted),
            (.notCheckable("why", [cell]), .notCheckable),
        ]
        for (decision, verdict) in decisions {
            #expect(decision.verdict == verdict)
            #expect(decision.cells == [cell])
            #expect(decision.reason == "why")
        }
    }

    @Test("Only what is false has something nearer to the truth")
    func nearest() {
        #expect(Decision.contradicted([cell], "why", nearest: "this").nearest == "this")
        #expect(Decision.supported([cell], "why").nearest == nil)
        #expect(Decision.notCheckable("why").nearest == nil)
        #expect(Decision.notCheckable("why").cells == [])
    }
}
