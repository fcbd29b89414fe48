import ArgumentParser
import Runner
import SalesCore

/// `salestalk runs list|show`: what was run.
struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs", abstract: "Show past runs.",
        discussion: "Example:  salestalk runs list",
        subcommands: [RunsList.self, RunsShow.self])
}

struct RunsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List runs, the newest first.",
        discussion: "Example:  salestalk runs list --json")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let home = global.prepare()
        let records = try await Workspace(home: home).marked(RunLedger(home: home).records())
        if global.json {
            Console.standard.print(try jsonText(records))
        } else if records.isEmpty {
            Console.standard.note("no runs yet")
        } else {
            for record in records {
                let tenants = record.tenants.map(\.tenant.description).joined(separator: ", ")
                Console.standard.print(
                    "\(record.startedAt)  \(record.runID)  \(record.job)  "
                        + "\(record.status.words)  \(Written.seconds(record.seconds))  \(tenants)"
                        + (UsageText.total(record).map { "  \($0)" } ?? "")
                        + RunText.superseded(record))
            }
        }
    }
}

struct RunsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one run (default: the latest).",
        discussion: "Example:  salestalk runs show --json")

    @Argument(help: "The run's id.")
    var run: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let home = global.prepare()
        let ledger = RunLedger(home: home)
        let found =
            if let run {
                try ledger.record(run)
            } else if let latest = ledger.records().first {
                latest
            } else {
                throw RunFailure.unknownRun("yet")
            }
        let record = try await Workspace(home: home).marked([found])[0]
        Console.standard.print(
            global.json ? try jsonText(record) : RunText.of(record, home: home))
    }
}
