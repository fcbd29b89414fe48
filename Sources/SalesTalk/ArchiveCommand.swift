import ArgumentParser
import Runner
import SalesCore

/// `salestalk archive list|get|prune`: what was kept.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "List, read and prune archived reports.",
        discussion: "Example:  salestalk archive list --tenant acme",
        subcommands: [ArchiveList.self, ArchiveGet.self, ArchivePrune.self])
}

struct ArchiveOptions: ParsableArguments {
    @OptionGroup var place: ArchivePlaceOptions
    @OptionGroup var global: GlobalOptions

    func browser() throws -> ArchiveBrowser { try opened().browser }

    func opened() throws -> (browser: ArchiveBrowser, workspace: Workspace) {
        let places = try place.places(home: global.prepare())
        return (ArchiveBrowser(try places.openArchive()), Workspace(places))
    }
}

struct ArchiveList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List archived reports.",
        discussion: "Example:  salestalk archive list --tenant acme --json")

    @Option(help: "Only this tenant.", transform: TenantID.option)
    var tenant: TenantID?

    @Option(
        help:
            "Add a link to each report's page, on S3, that works so long: 90s, 30m, 2h, 7d at most."
    )
    var link: String?

    @OptionGroup var options: ArchiveOptions

    /// As long as S3 lets a link work.
    private static let longest = 7 * 86_400

    func validate() throws {
        guard let link else { return }
        guard let seconds = JobReader.seconds(in: link), seconds <= Self.longest else {
            throw ValidationError("--link takes how long it works: 90s, 30m, 2h, 7d at most.")
        }
    }

    func run() async throws {
        let (browser, workspace) = try options.opened()
        var reports = try await browser.list(tenant: tenant)
        if let seconds = link.flatMap({ JobReader.seconds(in: $0) }) {
            reports = try await browser.linked(reports, for: seconds)
        }
        let superseded = try await workspace.supersededReports()
        for index in reports.indices {
            reports[index].supersededBy = superseded[reports[index].key]?.runID
        }
        if options.global.json {
            Console.standard.print(try jsonText(reports))
        } else if reports.isEmpty {
            Console.standard.note("nothing archived yet")
        } else {
            for report in reports {
                Console.standard.print(
                    "\(report.key)  \(report.files) files, \(Written.bytes(report.bytes))"
                        + (report.supersededBy.map { ", superseded by \($0)" } ?? "")
                        + (report.link.map { "\n  \($0)" } ?? ""))
            }
        }
    }
}

struct ArchiveGet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Print an archived file, unpacked.",
        discussion: """
            Example:  salestalk archive get tenant=acme/grain=month/period=2025-12/RUN/report.md.gz
            """)

    @Argument(help: "The file's key, as `archive list` and `runs show` give it.")
    var key: String

    @OptionGroup var options: ArchiveOptions

    func run() async throws {
        Console.standard.print(bytes: try await options.browser().get(key))
    }
}

struct ArchivePrune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Remove older reports on the same period.",
        discussion: """
            Raw exports are never removed here.

            Example:  salestalk archive prune --keep 3 --dry-run
            """)

    @Option(help: "How many reports of each tenant and period stay.")
    var keep: Int

    @Option(help: "Only this tenant.", transform: TenantID.option)
    var tenant: TenantID?

    @Flag(help: "Only tell what would go.")
    var dryRun = false

    @OptionGroup var options: ArchiveOptions

    func validate() throws {
        guard keep >= 1 else { throw ValidationError("--keep is at least 1.") }
    }

    func run() async throws {
        let browser = try options.browser()
        let reports = try await browser.prunable(keep: keep, tenant: tenant)
        if !dryRun { try await browser.remove(reports) }
        if options.global.json {
            Console.standard.print(try jsonText(reports))
            return
        }
        for report in reports {
            Console.standard.print((dryRun ? "would remove " : "removed ") + report.key)
        }
        Console.standard.note(
            "\(Written.count(reports.count, "report")) \(dryRun ? "would go" : "removed")")
    }
}
