import ArgumentParser
import Runner
import SalesCore

/// `salestalk report --tenant ID --period P`: the latest report on a period.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Print the latest report on a period.",
        discussion: """
            --regenerate writes it anew from the stored tables with the built-in writer and \
            prints it, without storing it.

            Example:  salestalk report --tenant acme --period 2025-12 --as md
            """)

    @Option(help: "The tenant.")
    var tenant: String

    @Option(help: "The period: 2025-10, 2025-Q4 or FY2026-Q3 (default: the latest month).")
    var period: String?

    @Option(name: .customLong("as"), help: "md, html or json.")
    var format: ReportFormat = .md

    @Flag(help: "Write it anew from the stored tables.")
    var regenerate = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = Workspace(home: global.prepare())
        let id = try workspace.tenant(tenant)
        let table = try await workspace.table(of: id)
        let period = try workspace.period(period, of: id, in: table)
        let content =
            regenerate
            ? try await workspace.regeneratedReport(of: id, period: period)
            : try workspace.report(of: id, period: period)
        Console.standard.print(try content.text(as: global.json ? .json : format))
    }
}
