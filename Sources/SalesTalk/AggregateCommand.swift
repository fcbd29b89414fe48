import ArgumentParser
import Foundation
import Runner
import SalesCore

/// `salestalk aggregate FILE… --spec SPEC`: files in, tables on stdout, nothing stored.
struct AggregateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aggregate",
        abstract: "Turn exports into metric tables on stdout; nothing is stored.",
        discussion: """
            Rejected lines are told on stderr. `-` reads standard input.

            Example:  salestalk aggregate samples/acme/*.csv --spec samples/acme/metrics.yaml
            """)

    @Argument(help: "Exports, plain or gzipped; folders and globs too.")
    var files: [String]

    @Option(help: "The metric spec.")
    var spec: String

    @Option(help: "Only this grain: month or quarter.")
    var grain: Grain?

    @Flag(help: "Compare every cell with other periods, its siblings and its target.")
    var compare = false

    @Option(help: "The day that counts as today (default: today in UTC).")
    var asOf: Day?

    @Option(help: "Reading threads.")
    var workers = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one file.") }
        guard (1...64).contains(workers) else {
            throw ValidationError("--workers is a number from 1 to 64.")
        }
    }

    func run() async throws {
        _ = global.prepare()
        let spec = try JobReader.spec(at: spec, in: FileManager.default.currentDirectoryPath)
        let grains = grain.map { [$0] } ?? Grain.allCases
        let outcome = try await AggregateFilter(
            spec: spec, workers: workers, compares: compare,
            grains: compare ? Grain.allCases : grains
        ).run(
            files: files, asOf: asOf ?? .today,
            progress: { file, bytes in
                Console.standard.progress("\(file): \(Written.bytes(bytes))")
            },
            reject: { reject in
                Console.standard.note(Written.reject(reject))
            })
        let notice: String?
        if compare {
            let compared = try outcome.comparedTable(TableFilter(grain: grain))
            notice = AggregateOutcome.notice(of: compared.table)
            try ComparisonOutput.print(compared, asJSON: global.json)
        } else if global.json {
            let table = outcome.table
            notice = AggregateOutcome.notice(of: table)
            try TableOutput.printJSON(
                table.rows.filter(TableFilter(grain: grain).accepts), in: table)
        } else {
            notice = try await outcome.writeTables(grains) {
                Console.standard.print(bytes: $0)
            }
        }
        if let notice { Console.standard.note(notice) }
        for upload in outcome.uploads {
            for notice in upload.notices { Console.standard.note("\(upload.file): \(notice)") }
            Console.standard.note("\(upload.file): \(Written.counts(upload.counts))")
        }
    }

}
