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
            prints it, without storing it. --diff shows what changed since the archived report \
            before it. An archive that is named, or in a bucket, is read in the place of the home \
            folder.

            Example:  salestalk report --tenant acme --period 2025-12 --as md
            """)

    @Option(help: "The tenant.")
    var tenant: String

    @Option(
        help: "The period: 2025-10, 2025-Q4, FY2026-Q3 or FY2026-P09 (default: the latest month).")
    var period: String?

    @Option(name: .customLong("as"), help: "md, html or json.")
    var format: ReportFormat = .md

    @Flag(help: "Write it anew from the stored tables.")
    var regenerate = false

    @Flag(help: "Show how it differs from the archived report before it.")
    var diff = false

    @OptionGroup var place: ArchivePlaceOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !(diff && regenerate) else {
            throw ValidationError("Choose one of --regenerate and --diff.")
        }
    }

    func run() async throws {
        let places = try place.places(home: global.prepare())
        if !diff, !regenerate, place.root != nil || places.isArchiveRemote {
            let content = try await ArchiveBrowser(try places.openArchive())
                .latestReport(of: try TenantApplication.tenant(tenant), period: period)
            Console.standard.print(try content.text(as: global.json ? .json : format))
            return
        }
        let workspace = Workspace(places)
        let id = try await workspace.tenant(tenant)
        let table = try await workspace.table(of: id)
        let period = try workspace.period(period, of: id, in: table)
        if diff {
            Console.standard.print(
                try await ArchiveBrowser(try places.openArchive())
                    .difference(of: id, period: period, asJSON: global.json))
            return
        }
        let content =
            regenerate
            ? try await workspace.regeneratedReport(of: id, period: period)
            : try workspace.report(of: id, period: period)
        Console.standard.print(try content.text(as: global.json ? .json : format))
    }
}
