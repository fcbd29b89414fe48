import Foundation
import SalesCore
import Testing

@testable import Ingest

@Suite("What a column seems to hold")
struct ColumnGuessTests {
    private func guess(_ cells: [String]) -> ColumnGuess {
        var studies = ColumnStudies(names: ["column"], declared: DialectSpec())
        for (index, cell) in cells.enumerated() {
            studies.add(RawRecordReader.Record(fields: [Array(cell.utf8)], line: index + 2))
        }
        studies.finish()
        return studies.guesses[0]
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
            (["S", "M", "38", "40"], .text), (["1.5", "#REF!", "2.5", "n/a"], .decimal),
            (["2025-01-31", "2025-02-31"], .date), (["12", "12a", "14"], .text),
            (["01067", "10115"], .text), (["0", "10"], .integer), (["00.50", "1.25"], .decimal),
            (["yes", "No", "yes"], .boolean), (["nein", "ja"], .boolean), (["N", "S"], .text),
            (["yes", "yes"], .text), (["1", "0"], .integer), (["yes", "no", "maybe"], .text),
        ])
    func types(_ cells: [String], _ type: ColumnType) {
        #expect(guess(cells).type == type)
        #expect(!guess(cells).evidence.isEmpty)
    }

    @Test("Formats that the spec may copy, and the cell that decides")
    func formats() {
        let dates = guess(["03/04/2025", "25/12/2025"])
        #expect(dates.formats == ["d/M/yyyy"])
        #expect(dates.dateOrder == .dayFirst)
        #expect(
            dates.evidence
                == "2 of 2 cells are dates, d/M/yyyy, day first by \"25/12/2025\" on line 3")
        #expect(guess(["03/04/2025"]).dateOrder == .undecided)
        #expect(guess(["03/04/2025"]).isOrderUnclear)
        #expect(guess(["2025-03-04"]).dateOrder == nil)
    }

    @Test("The currency that most amounts bear")
    func currency() {
        #expect(guess(["€5", "€6", "$7"]).currency == "EUR")
        #expect(guess(["5", "6", "$7"]).currency == nil)
    }

    @Test("Read back as it was written")
    func roundTrip() throws {
        let column = guess(["03/04/2025", "25/12/2025"])
        let data = try JSONEncoder().encode(column)
        #expect(try JSONDecoder().decode(ColumnGuess.self, from: data) == column)
    }
}
