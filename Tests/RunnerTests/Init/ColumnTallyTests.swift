import Testing

@testable import Runner

@Suite("Tallying the cells of a column")
struct ColumnTallyTests {
    private func tally(_ cells: [String]) -> ColumnTally {
        var tally = ColumnTally()
        for cell in cells { tally.add(Array(cell.utf8)) }
        return tally
    }

    @Test("Filled, distinct and unique cells")
    func counts() {
        let some = tally(["a", "", "b", "a", " "])
        #expect((some.cells, some.filled, some.distinct) == (5, 3, 2))
        #expect(!some.isUnique && !some.isAlwaysFilled)
        let ids = tally(["1", "2", "3"])
        #expect(ids.isUnique && ids.isAlwaysFilled)
        #expect(!tally(["1"]).isUnique)
        #expect(!tally([]).isAlwaysFilled)
    }

    @Test("Beyond a limit, values are no longer kept but uniqueness is still judged")
    func many() {
        let cells = (0..<1000).map(String.init)
        #expect(tally(cells).distinct == nil)
        #expect(tally(cells).values.count == ColumnTally.valueLimit)
        #expect(tally(cells).isUnique)
        #expect(!tally(cells + ["999"]).isUnique)
    }

    @Test("Currencies by the cells that bear their sign")
    func currencies() {
        #expect(tally(["€1.00", "2.00 €", "$3.00", "4"]).currencies == ["EUR": 2, "USD": 1])
    }

    @Test("Numbers among words, markers apart")
    func numbers() {
        let cells = (0..<20).map { "\($0).50" } + ["-", "n/a", "see invoice"]
        #expect(tally(cells).isMostlyNumbers)
        #expect(tally(["(1,234.50)", "€ 3", "12 %", "-4", "88.40 CAD"]).numbers == 5)
        #expect(tally(["12 %"]).percents == 1)
        #expect(tally(["C536379", "A-1", "2025-09-01", "1/2/2025", "x"]).numbers == 0)
        #expect(!tally(["1", "a", "b"]).isMostlyNumbers)
    }
}
