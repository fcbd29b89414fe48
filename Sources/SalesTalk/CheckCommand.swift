import ArgumentParser
import Foundation
import Runner
import SalesCore

/// `salestalk check TEXT --tenant ID`: any text against the tables.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Fact-check a text against a tenant's tables.",
        discussion: """
            TEXT is a file, or - for standard input. Ends with 6 when a claim is contradicted or \
            cannot be checked. --html prints a page with each claim marked and its cells on hover.

            Example:  echo "Revenue rose 4% in October 2025." | salestalk check - --tenant acme
            """)

    @Argument(help: "A file, or - for standard input.")
    var text: String

    @Option(help: "The tenant.")
    var tenant: String

    @Option(help: "What the text means when it names no period (default: the latest month).")
    var period: String?

    @Flag(help: "Print a page with each claim marked, its cells on hover.")
    var html = false

    @OptionGroup var place: PlaceOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !(html && global.json) else {
            throw ValidationError("Choose one of --html and --json.")
        }
    }

    func run() async throws {
        let workspace = Workspace(try place.places(home: global.prepare()))
        let id = try await workspace.tenant(tenant)
        let input = try TextInput.read(text)
        let table = try await workspace.table(of: id)
        let period = try workspace.period(period, of: id, in: table)
        let report = TextCheck(table: table, tenant: try await workspace.named(id, period: period))
            .check(input, period: period)
        if global.json {
            Console.standard.print(try jsonText(report))
        } else if html {
            Console.standard.print(report.page(of: input, tenant: id, period: period))
        } else {
            Console.standard.print(coloured: CheckText.of(report, text: input, name: text))
        }
        if report.verdict == .contradicted || report.verdict == .notCheckable {
            throw CommandResult(exitCode: .notSupported)
        }
    }
}

/// The verdicts as an analyst reads them: coloured for a terminal, what stands in the text visible.
enum CheckText {
    static func of(_ report: CheckReport, text: String, name: String) -> String {
        guard !report.claims.isEmpty else { return "no claims found" }
        let positions = LineMap(text)
        let name = name == "-" ? "stdin" : ShownText.visible(name)
        var lines: [String] = []
        for claim in report.claims {
            let place = positions.place(of: claim.start)
            lines.append(
                "\(name):\(place.line):\(place.column): \(mark(claim.verdict)): "
                    + ShownText.visible("\"\(claim.text)\": \(claim.reason)"))
            for cell in claim.cells {
                let slice = cell.slice.isEmpty ? "" : " \(cell.slice)"
                let value = cell.value.isEmpty ? "no value" : cell.value
                lines.append(
                    ShownText.visible("    \(cell.metric)\(slice) \(cell.period) = \(value)"))
            }
            if let nearest = claim.nearest {
                lines.append(ShownText.visible("    nearest: \(nearest)"))
            }
        }
        lines.append(summary(report))
        return lines.joined(separator: "\n")
    }

    private static func mark(_ verdict: Verdict) -> String {
        let colors = Console.standard.colorsResults
        switch verdict {
        case .supported: return colors ? "\u{1B}[32msupported\u{1B}[0m" : "supported"
        case .contradicted: return colors ? "\u{1B}[31mcontradicted\u{1B}[0m" : "contradicted"
        case .notCheckable: return colors ? "\u{1B}[33mnot checkable\u{1B}[0m" : "not checkable"
        }
    }

    private static func summary(_ report: CheckReport) -> String {
        let counts = Dictionary(grouping: report.claims, by: \.verdict).mapValues(\.count)
        return "\(Written.count(report.claims.count, "claim")): "
            + "\(counts[.supported] ?? 0) supported, \(counts[.contradicted] ?? 0) contradicted, "
            + "\(counts[.notCheckable] ?? 0) not checkable"
    }
}

/// Lines and columns of a text, 1-based, in Unicode scalars.
struct LineMap {
    private let starts: [Int]

    init(_ text: String) {
        var starts = [0]
        for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" {
            starts.append(offset + 1)
        }
        self.starts = starts
    }

    func place(of offset: Int) -> (line: Int, column: Int) {
        let line = starts.lastIndex { $0 <= offset } ?? 0
        return (line + 1, offset - starts[line] + 1)
    }
}
