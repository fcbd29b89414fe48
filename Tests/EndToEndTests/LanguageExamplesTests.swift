import Foundation
import TestSupport
import Testing

/// Every example of docs/metric-language.md, run by the binary on the lines below it, comes to the
/// cells that the document shows.
@Suite("Examples of the metric language, run")
struct LanguageExamplesTests {
    @Test("Each has lines, and cells that they come to", arguments: SpecExample.all)
    func cells(example: SpecExample) throws {
        let lines = try #require(example.lines, "\(example): no lines below it")
        #expect(example.cells.first == "metric,slice,period,value")
        let shown = example.cells.dropFirst().map(Cell.init(shown:))
        #expect(!shown.isEmpty, "\(example): no cells below it")

        let work = try Workdir()
        try work.write(example.completed, to: "metrics.yaml")
        let encoding: String.Encoding =
            example.yaml.contains("encoding: windows-1252") ? .windowsCP1252 : .utf8
        try work.write(try #require(lines.data(using: encoding)), to: "export.csv")
        let outcome = try work.run(
            "aggregate", "export.csv", "--spec", "metrics.yaml", "--as-of", "2026-01-31")
        #expect(outcome.code == 0, "\(outcome.errors)")
        // What is shown of a metric and slice, by month or quarter, is all that there is of it.
        let series = Set(shown.map(\.series))
        let made = outcome.output.split(separator: "\n").dropFirst().map(Cell.init(row:))
            .filter { series.contains($0.series) }
        #expect(made.map(\.text).sorted() == shown.map(\.text).sorted(), "\(outcome.errors)")
    }

    private struct Cell {
        let text: String
        /// Metric, slice and grain.
        let series: [String]

        init(shown line: String) {
            self.init(line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
        }

        init(row: Substring) {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init)
            self.init([fields[0], fields[1], fields[3], fields[4]])
        }

        private init(_ fields: [String]) {
            text = fields.joined(separator: ",")
            series = [fields[0], fields[1], fields[2].contains("Q") ? "quarter" : "month"]
        }
    }
}
