import SalesCore
import Testing

@testable import Ingest

@Suite("One column, judged and then looked at")
struct ColumnStudyTests {
    private func study(_ cells: [String], name: String = "column") -> ColumnStudy {
        var study = ColumnStudy(name: name)
        let bytes = cells.map { Array($0.utf8) }
        let sample = bytes.filter { !$0.allSatisfy { $0 == 0x20 } }
        if let numbers = study.judge(sample) {
            study.settle(sample, fileMark: numbers.evidence.decimalMark, isDeclared: false)
        }
        study.hint(sample)
        for (index, cell) in bytes.enumerated() { study.add(cell, line: index + 2) }
        return study
    }

    @Test("Empty cells are counted apart, blanks too")
    func empty() {
        let guess = study(["1.5", "", " ", "2"]).guess
        #expect((guess.cells, guess.empty, guess.fitting) == (4, 2, 2))
        #expect(guess.evidence == "2 of 2 cells are numbers, decimal point as in 1.5; 2 empty")
        #expect(study(["", ""]).guess.evidence == "2 cells, all empty")
        #expect(study([]).guess.evidence == "no cell")
    }

    @Test("Up to three distinct examples")
    func examples() {
        #expect(study(["a", "", "a", "b", "c", "d"]).guess.examples == ["a", "b", "c"])
        #expect(study(["a", "a"]).guess.evidence == "1 distinct among 2 cells")
    }

    @Test("Whole numbers at the beginning, decimals further down")
    func widened() {
        var study = study(["1", "2", "3"])
        study.add(Array("4.5".utf8), line: 9)
        #expect(study.guess.type == .decimal)
    }

    @Test(
        "What the spec will have to say about the whole column",
        arguments: [
            (["45901", "45910"], "formats: [excel]"), (["31.12.25", "01.01.26"], "[d.M.yy]"),
            (["1,234", "2,345"], "decimal"), (["03/04/2025", "05/06/2025"], "[M/d/yyyy]"),
        ])
    func wholeColumn(_ cells: [String], _ remedy: String) {
        let problems = study(cells, name: "Order Date").problems
        #expect(problems.count == 1)
        #expect(problems.first.first?.line == nil)
        #expect(problems.first.first?.remedy.contains(remedy) == true)
    }

    @Test("An error of the spreadsheet is told in a column of words too")
    func errors() {
        let problems = study(["North", "#REF!", "South", "#REF!"]).problems
        #expect(problems.count == 2)
        #expect(problems.first.map(\.line) == [3, 5])
    }

    @Test("An invoice number is no date, however it is named")
    func serials() {
        #expect(study(["45901", "45910"], name: "Invoice").problems.count == 0)
    }

    @Test("A word that is neither yes nor no, after many that are")
    func booleans() {
        var study = study(["yes", "no"])
        study.add(Array("maybe".utf8), line: 9)
        #expect(study.guess.evidence == "2 of 3 cells are yes or no")
        #expect(study.problems.first.map(\.line) == [9])
    }
}
