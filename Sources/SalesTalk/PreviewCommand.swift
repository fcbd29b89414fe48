import ArgumentParser
import Runner
import SalesCore

/// `salestalk preview FILE`: how an export is understood, with no spec.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show how a CSV is understood: encoding, delimiter, header, types, problems.",
        discussion: """
            `--as csv` prints every parsed record as RFC 4180 UTF-8; problems go to stderr.

            Example:  salestalk preview samples/acme/orders-2025.csv
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, csv
    }

    @Argument(help: "The export, plain or gzipped.")
    var file: String

    @Option(name: .customLong("as"), help: "text or csv.")
    var form: Form = .text

    @OptionGroup var dialect: DialectOptions

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        _ = global.prepare()
        let path = file == "-" ? "/dev/stdin" : file
        let declared = try dialect.declared()
        switch form {
        case .csv:
            let problems = try ExportPreview.normalised(path: path, declared: declared) {
                Console.standard.print(bytes: $0)
            }
            for problem in problems { Console.standard.note(problem.words) }
        case .text:
            let preview = try ExportPreview(path: path, declared: declared)
            Console.standard.print(
                global.json ? try jsonText(preview) : PreviewText.of(preview))
        }
    }
}

/// A preview as an admin reads it.
enum PreviewText {
    static func of(_ preview: ExportPreview) -> String {
        var lines = [
            preview.file,
            "  encoding   \(preview.encoding.value)  (\(preview.encoding.evidence))",
            "  delimiter  \(preview.delimiter.value)  (\(preview.delimiter.evidence))",
            "  quote      \(preview.quote.value)  (\(preview.quote.evidence))",
            "  escape     \(preview.escape.value)  (\(preview.escape.evidence))",
            "  line ends  \(preview.lineEnds.value)  (\(preview.lineEnds.evidence))",
            "  header     \(preview.header.value)  (\(preview.header.evidence))",
            "  preamble   \(preview.preamble.value)  (\(preview.preamble.evidence))",
            "  comment    \(preview.comment.value)  (\(preview.comment.evidence))",
            "  footer     \(preview.footer.value)  (\(preview.footer.evidence))",
            "  lines      \(Written.grouped(preview.counts.read)) read, "
                + "\(Written.grouped(preview.counts.accepted)) records, "
                + "\(Written.grouped(preview.counts.skipped.total)) skipped",
            "  columns",
        ]
        let width = preview.columns.map(\.name.count).max() ?? 0
        for column in preview.columns {
            let name = column.name.padding(to: width)
            let examples = column.examples.prefix(3).joined(separator: " | ")
            lines.append("    \(name)  \(column.type.padding(to: 8))  \(examples)")
            lines.append("    \(String(repeating: " ", count: width))  (\(column.evidence))")
        }
        if preview.problemCount == 0 {
            lines.append("  problems   none")
        } else {
            lines.append("  problems   \(Written.grouped(preview.problemCount))")
            lines += preview.problems.prefix(20).map { "    \($0.words)" }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
