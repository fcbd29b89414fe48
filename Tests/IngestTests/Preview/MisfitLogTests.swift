import Testing

@testable import Ingest

@Suite("Cells that do not fit their column")
struct MisfitLogTests {
    private func misfit(_ kind: String) -> CellMisfit {
        CellMisfit(kind: kind, reason: "is \(kind)", remedy: "Mend it.")
    }

    @Test("The first of each kind are shown, the last of them says how many more there are")
    func kinds() {
        var log = MisfitLog(column: "Amount")
        for line in 1...10 { log.add(misfit("odd"), line: line) }
        log.add(misfit("even"), line: 11)
        #expect(log.count == 11)
        #expect(
            log.problems.map(\.problem) == [
                "is odd", "is odd", "is odd (and 7 more such cells)", "is even",
            ])
        #expect(log.problems.allSatisfy { $0.column == "Amount" && $0.remedy == "Mend it." })
    }

    @Test("Cells that were counted elsewhere are counted once")
    func counted() {
        var log = MisfitLog(column: "Amount")
        log.add(misfit("odd"), line: 4, cells: 2)
        #expect(log.problems.map(\.problem) == ["is odd (and 1 more such cell)"])
        #expect(log.count == 2)
    }

    @Test("However many kinds there are, few are kept and all are counted")
    func manyKinds() {
        var log = MisfitLog(column: "Amount")
        for line in 1...1000 { log.add(misfit("\(line)"), line: line) }
        #expect(log.count == 1000)
        #expect(log.problems.count == 20)
    }
}
