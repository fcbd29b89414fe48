import SalesCore
import Testing

@testable import Ingest

@Suite("What a column seems to hold")
struct ColumnGuessTests {
    private func guess(_ cells: [String]) -> ColumnGuess {
        ColumnGuess(name: "column", cells: cells.map { Array($0.utf8) })
    }

    @Test(
        "By its cells",
        arguments: [
            (["1", "25", "300"], ColumnType.integer), (["1.5", "2"], .decimal),
            (["3,75", "4"], .decimal),
            (["$1.50", "$2"], .money), (["5%", "7.5%"], .percent),
            (["2025-01-01", "2025-01-02"], .date),
            (["31.12.2025"], .date), (["North", "South"], .text), ([], .text),
            (["536370", "536371", "C536379"], .text), (["20250131", "20250201"], .integer),
        ])
    func types(_ cells: [String], _ type: ColumnType) {
        #expect(guess(cells).type == type)
        #expect(!guess(cells).evidence.isEmpty)
    }

    @Test("What cannot be told is a problem with its remedy")
    func problems() {
        #expect(guess(["03/04/2025", "05/06/2025"]).problem?.remedy.contains("d/M/yyyy") == true)
        #expect(guess(["1,234", "2,345"]).problem?.remedy.contains("decimal") == true)
        let markers = guess(Array(repeating: "5.5", count: 20) + ["n/a"])
        #expect(markers.type == .decimal)
        #expect(markers.problem?.remedy.contains("missing") == true)
    }

    @Test("Formats that the spec may copy")
    func formats() {
        #expect(guess(["25/12/2025", "26/12/2025"]).formats == ["d/M/yyyy"])
    }

    @Test("Examples and empty cells")
    func examples() {
        let column = guess(["a", "", "a", "b", "c", "d", "", ""])
        #expect(column.examples == ["a", "b", "c"])
        #expect(column.emptyPercent == 37)
    }
}
