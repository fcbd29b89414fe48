import SalesCore
import Testing

@testable import Ingest

@Suite("All columns of a file, cell by cell")
struct ColumnStudiesTests {
    /// Records below a header on line 1.
    private func study(
        _ names: [String], _ records: [[String]], declared: DialectSpec = DialectSpec()
    ) -> ColumnStudies {
        var studies = ColumnStudies(names: names, declared: declared)
        for (index, record) in records.enumerated() {
            let fields = record.map { Array($0.utf8) }
            studies.add(RawRecordReader.Record(fields: fields, line: index + 2))
        }
        studies.finish()
        return studies
    }

    @Test("One column's decimal mark tells the others' thousands")
    func sharedMark() {
        let studies = study(["a", "b"], [["1.234,50", "1.234"], ["7,5", "2.500"]])
        #expect(studies.guesses.map(\.decimalMark) == [",", nil])
        #expect(studies.problems.count == 0)
        let alone = study(["b"], [["1.234"], ["2.500"]])
        #expect(alone.problems.first.map(\.remedy).first?.contains("decimal") == true)
    }

    @Test("Columns that differ in their mark are told, for an upload reads one")
    func differentMarks() {
        let studies = study(["a", "b"], [["1.5", "2,5"], ["3.5", "4,5"], ["5.5", "1"]])
        #expect(studies.problems.first.map(\.column) == ["b"])
        let told = studies.problems.first.first?.problem
        #expect(told == "its numbers do not have the decimal point of the file's other columns")
    }

    @Test("A mark that is declared goes before what the cells seem to say")
    func declaredMark() {
        let studies = study(
            ["a"], [["1.234"], ["2.500"]], declared: DialectSpec(decimalMark: Byte.comma))
        #expect(studies.problems.count == 0)
        #expect(studies.guesses[0].type == .integer)
    }

    @Test("Cells beyond those it judges by are held to the same")
    func furtherDown() {
        let cells = Array(repeating: ["5.50"], count: 12_000) + [["see note"], ["$5.50"]]
        let studies = study(["a"], cells)
        #expect(studies.guesses[0].fitting == 12_000)
        #expect(studies.problems.count == 2)
        #expect(studies.problems.first.map(\.line) == [12_002, 12_003])
    }

    @Test("The fields of a short or a long record are no cells")
    func longRecord() {
        let studies = study(["a"], [["1"], ["2", "x"], []])
        #expect(studies.guesses.map(\.cells) == [1])
    }
}
