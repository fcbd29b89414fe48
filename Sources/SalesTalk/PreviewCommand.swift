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
