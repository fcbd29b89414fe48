import SalesCore
import Testing

@testable import Narrate

@Suite("Keys of facts")
struct FactKeyTests {
    @Test("A stored fact gives back the key it was computed from")
    func roundTrip() {
        let scene = SalesScene.westFell
        let computation = FactComputation(table: scene.table)
        for fact in FactIDs(scene).sheet.facts {
            let key = FactKey(fact)
            #expect(key.flatMap { computation.fact($0, id: fact.id) } == fact)
        }
    }

    @Test("Counted lines come back too")
    func lines() {
        let key = FactKey.lines(7, .month(2025, 10))
        let fact = FactComputation(table: SalesScene.quiet.table).fact(key, id: "f1")
        #expect(fact.flatMap(FactKey.init) == key)
    }

    @Test("A quote that is no address gives none")
    func unreadable() {
        let quote = CellQuote(metric: "revenue", slice: "region", period: "2025-13", value: "1")
        let fact = Fact(
            id: "f1", kind: .value, metric: "revenue", slice: .total, period: .month(2025, 1),
            value: 1, unit: .number, written: "1", cells: [quote])
        #expect(FactKey(fact) == nil)
    }
}
