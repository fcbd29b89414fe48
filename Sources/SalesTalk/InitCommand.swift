import ArgumentParser
import Foundation
import Runner
import SalesCore

/// `salestalk init FILE…`: a first draft of a metric spec from exports.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Draft a metric spec that reads these exports as they are.",
        discussion: """
            Columns, types, formats, dimensions and metrics are what the exports show; a comment \
            that begins with LOOK marks what a person must decide. Every line is read with the \
            draft before it is printed.

            Example:  salestalk init samples/acme/orders-2025.csv --output metrics.yaml
            """)

    @Argument(help: "Exports of one kind, plain or gzipped.")
    var files: [String]

    @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Option(help: "ISO 4217 code of the amounts (default: what the exports show).")
    var currency: String?

    @Option(help: "The tenant to name in the comment for the job file.")
    var tenant: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one export.") }
        guard !files.contains("-") else {
            throw ValidationError("An export is read several times; name a file instead of -.")
        }
        if let currency, !Currency.codes.contains(currency) {
            throw ValidationError(
                "--currency \(currency) is not a code of ISO 4217. "
                    + "Did you mean \(Currency.nearestCode(to: currency) ?? "EUR")?")
        }
        if let tenant, TenantID(tenant) == nil {
            throw ValidationError("--tenant is an id such as acme: a-z, 0-9 and -.")
        }
    }

    func run() async throws {
        _ = global.prepare()
        if let output, !force, FileManager.default.fileExists(atPath: output) {
            throw RunFailure.invalid(
                "\(output) is there already",
                remedy: "Name another file with --output, or add --force to write over it.")
        }
        let result = try await SpecInit(
            paths: files, currency: currency, tenant: tenant,
            workers: ProcessInfo.processInfo.activeProcessorCount
        ).result()
        if let output {
            try write(result.yaml, to: output)
        } else {
            Console.standard.print(global.json ? try jsonText(Document(result)) : result.yaml)
        }
        let counts = result.counts
        Console.standard.note(
            "\(Written.grouped(counts.accepted)) of "
                + "\(Written.grouped(counts.accepted + counts.rejected)) lines are read with it; "
                + (result.questions == 0
                    ? "nothing to decide"
                    : "\(result.questions) "
                        + (result.questions == 1 ? "comment asks" : "comments ask") + " you to LOOK")
        )
    }

    private func write(_ text: String, to path: String) throws {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw RunFailure.unwritable(path: path, reason: "no such folder, or no permission")
        }
    }

    private struct Document: Encodable {
        let spec: String
        let counts: LineCounts
        let questions: Int

        init(_ result: SpecInit.Result) {
            spec = result.yaml
            counts = result.counts
            questions = result.questions
        }
    }
}
