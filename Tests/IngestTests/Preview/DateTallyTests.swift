import SalesCore
import Testing

@testable import Ingest

@Suite("How the dates of a column are written")
struct DateTallyTests {
    /// As a study would: judged by all cells, which begin on line 2.
    private func tally(
        _ cells: [String], judgedBy sample: Int = .max
    ) throws -> (tally: DateTally, dates: ColumnDates) {
        let bytes = cells.map { Array($0.utf8) }
        let dates = try #require(ColumnDates(name: "Date", cells: Array(bytes.prefix(sample))))
        var tally = DateTally()
        for (index, cell) in bytes.enumerated() {
            if case .date(let style) = dates.finding(cell) {
                tally.add(cell, line: index + 2, style: style)
            }
        }
        return (tally, dates)
    }

    private func report(_ cells: [String]) throws -> [PreviewProblem] {
        var log = MisfitLog(column: "Date")
        try tally(cells).tally.report(to: &log)
        return log.problems
    }

    @Test("A mixture of formats names the cells of the rarer ones")
    func mixture() throws {
        let problems = try report(["2025-01-03", "04.01.2025", "05.01.2025"])
        #expect(problems.map(\.line) == [2])
        #expect(
            problems.map(\.problem)
                == ["\"2025-01-03\" is written yyyy-MM-dd, where most cells are d.M.yyyy"])
    }

    @Test("Days with and without a time are no mixture")
    func times() throws {
        #expect(try report(["2025-01-03", "2025-01-04 10:00", "2025-01-05T11:00:00"]).isEmpty)
    }

    @Test("Both orders in one column: the rarer is told, with a cell of the other")
    func orders() throws {
        let problems = try report(["25/04/2025", "26/04/2025", "04/27/2025", "01/02/2025"])
        #expect(problems.map(\.line) == [4])
        #expect(
            problems.map(\.problem)
                == ["\"04/27/2025\" is month first, where \"25/04/2025\" on line 2 is day first"])
    }

    @Test("What is decided too far down must be declared")
    func late() throws {
        let cells = Array(repeating: "03/04/2025", count: 5) + ["04/25/2025"]
        let (tally, dates) = try tally(cells, judgedBy: 5)
        let problem = tally.problem(of: dates, column: "Date")
        #expect(problem?.line == 7)
        #expect(problem?.remedy == "Write `formats: [M/d/yyyy]`.")
        #expect(tally.words(dates) == "M/d/yyyy, month first by \"04/25/2025\" on line 7")
    }

    @Test("What is not decided at all, too")
    func undecided() throws {
        let (tally, dates) = try tally(["03/04/2025"])
        #expect(tally.words(dates) == "but none tells day from month")
        #expect(
            tally.problem(of: dates, column: "Date")?.remedy
                == "Write `formats: [d/M/yyyy]` or `formats: [M/d/yyyy]`.")
    }
}
