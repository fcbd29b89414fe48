import SalesCore
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
}
