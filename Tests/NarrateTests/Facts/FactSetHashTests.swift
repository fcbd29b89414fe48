import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("The hash of a fact set")
struct FactSetHashTests {
    private let facts = FactIDs(.westFell).sheet.facts

    @Test("The fact set is canonical JSON, and its hash finds any change")
    func hash() throws {
        let fact = FactComputation(table: SalesScene.revenue(["North": [1000, 1500]]).table)
            .fact(
                .change(.relativeChange, "revenue", .total, .month(2025, 10), .month(2025, 9)),
                id: "f1")
        #expect(
            FactSetHash.text(of: [fact].compactMap(\.self)) == """
                [{"id":"f1","kind":"relative_change","metric":"revenue","slice":"",\
                "period":"2025-10","baseline":"2025-09","value":"0.5","unit":"percent",\
                "written":"50.0%","cells":[{"metric":"revenue","slice":"","period":"2025-10",\
                "value":"1500.00"},{"metric":"revenue","slice":"","period":"2025-09",\
                "value":"1000.00"}]}]
                """)
        let whole = FactSetHash.of(facts, hashing: .testing)
        #expect(whole != FactSetHash.of(Array(facts.dropLast()), hashing: .testing))
        #expect(whole == FactSetHash.of(facts, hashing: .testing))
    }
}
