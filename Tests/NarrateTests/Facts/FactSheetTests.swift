import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("The fact sheet")
struct FactSheetTests {
    private let sheet = FactIDs(.westFell).sheet

    @Test("Facts are numbered in order, each once")
    func numbered() {
        #expect(sheet.facts.map(\.id) == (1...sheet.facts.count).map { "f\($0)" })
        let bodies = sheet.facts.map {
            "\($0.kind) \($0.metric) \($0.slice) \($0.cells) \($0.written)"
        }
        #expect(Set(bodies).count == bodies.count)
    }

    @Test("Every fact of a finding is on the sheet")
    func complete() {
        for noted in sheet.findings {
            #expect(!noted.finding.facts.isEmpty)
            #expect(noted.finding.facts.allSatisfy { sheet.fact($0) != nil })
        }
    }

    @Test(
        "What is not an id is no fact", arguments: ["f0", "f999", "", "f", "1", "f1x", "F1", "f01"])
    func unknown(_ id: String) {
        #expect(sheet.fact(id) == nil)
    }

    @Test("A number of a fact is the number of its cell")
    func numbersAreCells() {
        for fact in sheet.facts where fact.kind == .value || fact.kind == .baselineValue {
            #expect(fact.cells.first.flatMap { ExactDecimal($0.value) } == fact.value)
        }
    }

    @Test("The fact set is canonical JSON, and its hash finds any change")
    func hash() throws {
        let facts = sheet.facts
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
