import Runner
import SalesCore

/// A preview as an admin reads it.
enum PreviewText {
    private static let shownColumns = 200
    private static let shownProblems = 20
    private static let shownExamples = 3
    private static let nameLimit = 40
    private static let exampleLimit = 60

    static func of(_ preview: ExportPreview) -> String {
        let choices = [
            ("encoding", preview.encoding), ("delimiter", preview.delimiter),
            ("quote", preview.quote), ("escape", preview.escape),
            ("line ends", preview.lineEnds), ("header", preview.header),
            ("preamble", preview.preamble), ("comment", preview.comment),
            ("footer", preview.footer),
        ]
        let lines =
            choices.map { name, choice in
                "  \(name.padding(to: 9))  "
                    + ShownText.name("\(choice.value)  (\(choice.evidence))", limit: .max)
            } + ["  lines      \(counts(preview.counts))", "  columns"]
            + columns(preview.columns) + problems(preview)
        return ([preview.file] + lines).joined(separator: "\n")
    }

    private static func counts(_ counts: LineCounts) -> String {
        "\(Written.grouped(counts.read)) read, \(Written.grouped(counts.accepted)) records, "
            + "\(Written.grouped(counts.skipped.total)) skipped"
    }

    private static func columns(_ columns: [ExportPreview.Column]) -> [String] {
        let names = columns.prefix(shownColumns).map { ShownText.name($0.name, limit: nameLimit) }
        let width = names.map(\.count).max() ?? 0
        var lines = zip(names, columns).flatMap { name, column in
            let examples = column.examples.prefix(shownExamples)
                .map { ShownText.name($0, limit: exampleLimit) }
            let first =
                "    \(name.padding(to: width))  \(column.type.padding(to: 8))  "
                + examples.joined(separator: " | ")
            return [
                examples.isEmpty ? "    \(name.padding(to: width))  \(column.type)" : first,
                "    \(String(repeating: " ", count: width))  (\(ShownText.name(column.evidence, limit: .max)))",
            ]
        }
        let rest = columns.count - names.count
        if rest > 0 { lines.append("    and \(Written.count(rest, "more column")); see --json") }
        return lines
    }

    private static func problems(_ preview: ExportPreview) -> [String] {
        guard preview.problemCount > 0 else { return ["  problems   none"] }
        let shown = preview.problems.prefix(shownProblems)
        var lines = ["  problems   \(Written.grouped(preview.problemCount))"]
        lines += shown.map { "    \($0.words)" }
        if preview.problems.count > shown.count {
            lines.append(
                "    and more; --json lists the first \(Written.grouped(preview.problems.count))")
        }
        return lines
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
