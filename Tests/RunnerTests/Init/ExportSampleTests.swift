import Ingest
import SalesCore
import Testing

@testable import Runner

@Suite("Looking at several exports together")
struct ExportSampleTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func sample(_ texts: String...) throws -> ExportSample {
        var paths: [String] = []
        for (number, text) in texts.enumerated() {
            try workshop.write(text, to: "\(number).csv")
            paths.append("\(workshop.path)/\(number).csv")
        }
        return try ExportSample(paths: paths)
    }

    @Test("Columns are found again under another case, and their cells seen together")
    func together() throws {
        let sample = try sample(
            "Date,Region,Net\n2025-01-01,North,1\n2025-01-02,South,2\n",
            "date,REGION,Net\n2025-02-01,West,1.5\n2025-02-02,East,2.5\n")
        #expect(
            sample.columns.map(\.spellings) == [["Date", "date"], ["Region", "REGION"], ["Net"]])
        #expect(sample.columns[1].tally.values == ["North", "South", "West", "East"])
        #expect(sample.columns[2].type == .decimal)
        #expect(sample.records == 4)
    }

    @Test("Columns of some files only, and names that stand twice, are known")
    func differences() throws {
        let sample = try sample(
            "Date,Net,Net\n2025-01-01,1,2\n2025-01-02,1,2\n",
            "Date,Note\n2025-02-01,a\n2025-02-02,b\n")
        #expect(sample.columns.map(\.files) == [[0, 1], [0], [1]])
        #expect(sample.columns.map(\.isRepeated) == [false, true, false])
    }

    @Test("Every record comes with its line and the names of its fields")
    func records() throws {
        _ = try sample("Date,Net\n2025-01-01,1\n\n2025-01-02,2\n")
        var lines: [Int] = []
        try ExportSample.eachRecord(of: workshop.path + "/0.csv") { record, header in
            lines.append(record.line)
            #expect(header == ["Date", "Net"])
        }
        #expect(lines == [2, 4])
    }
}
