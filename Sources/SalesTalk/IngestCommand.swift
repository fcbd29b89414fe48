import ArgumentParser
import Foundation
import Runner
import SalesCore

/// `salestalk ingest FILE… --tenant ID --job JOB`: one upload.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Hand in one upload: read, judged by its contract, and stored whole or not.",
        discussion: """
            All files of one call are one upload. The tables are rebuilt; no report is written. \
            `-` reads standard input, with --name. --fix takes back a quarantine file in which \
            raw_line was mended.

            Example:  salestalk ingest may.csv --tenant acme --job jobs/demo.yaml --check
            """)

    @Argument(help: "The exports, plain or gzipped.")
    var files: [String] = []

    @Option(help: "Whose exports they are.", transform: TenantID.option)
    var tenant: TenantID

    @Option(help: "The job file that names the tenant.")
    var job: String

    @Flag(help: "Only tell what would happen; write nothing.")
    var check = false

    @Flag(help: "Let the upload change cells of closed periods.")
    var restate = false

    @Option(help: "A mended quarantine file; its lines go back where they came from.")
    var fix: String?

    @Option(help: "What the export is called (default: as the job or the store calls it).")
    var name: String?

    @Option(help: "The day that counts as today (default: today in UTC).")
    var asOf: Day?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !files.isEmpty || fix != nil else {
            throw ValidationError("Name at least one file.")
        }
        if fix != nil, files.count > 1 {
            throw ValidationError("With --fix, name only the export that was refused, if any.")
        }
        if name != nil, files.count > 1 {
            throw ValidationError("--name is for one file; hand in the others by themselves.")
        }
        if files.contains(UploadRequest.standardInput), name == nil {
            throw ValidationError("Standard input has no name; say what it is with --name.")
        }
    }

    func run() async throws {
        let home = global.prepare()
        let job = try JobReader.job(at: job)
        let planner = Planner(home: home)
        let request = UploadRequest(
            tenant: tenant, files: files, name: name, asOf: asOf ?? .today, isCheck: check,
            restates: restate)
        let ingestion =
            if let fix {
                try await planner.ingestion(job, request, mendedBy: fix)
            } else {
                try await planner.ingestion(job, request)
            }
        let report = try await ingestion.run(progress: ProgressLine.show)
        if global.json {
            Console.standard.print(try jsonText(report))
        } else if !global.quiet {
            Console.standard.print(UploadText.of(report))
        }
        for notice in report.notices { Console.standard.note("\(report.tenant): \(notice)") }
        if let error = report.error {
            Console.standard.tell("\(report.tenant): \(error.summary)", remedy: error.remedy)
        }
        if !check, let quarantine = report.files.compactMap(\.quarantine).first {
            let isRefused = report.verdict == .refused
            Console.standard.note(
                "to mend rejected lines, change raw_line there, then: salestalk ingest "
                    + (isRefused ? "EXPORT " : "") + "--fix \(quarantine) "
                    + "--tenant \(tenant) --job \(self.job)")
        }
        guard report.exitCode == .done else { throw CommandResult(exitCode: report.exitCode) }
    }
}

/// What a person sees after an upload, or before one.
enum UploadText {
    static func of(_ report: UploadReport) -> String {
        var lines = report.mending.map(words) ?? []
        lines += report.files.flatMap { file(of: $0, report) }
        if report.files.count > 1 { lines.append("all files: \(words(for: report.counts))") }
        lines += report.rejects.map { "  \(Written.reject($0))" }
        let shown = report.rejects.count
        if report.counts.rejected > shown, shown > 0 {
            lines.append("  and \(Written.grouped(report.counts.rejected - shown)) more")
        }
        lines += report.replaced.map { source in
            let months = source.months.map { $0.map(\.description).joined(separator: ", ") }
            return "\(report.isCheck ? "would take" : "takes") the place of \(source.file)"
                + (months.map { " in \($0)" } ?? "")
        }
        lines.append(verdict(of: report))
        return lines.joined(separator: "\n")
    }

    private static func file(of upload: UploadRecord, _ report: UploadReport) -> [String] {
        let summary = upload.summary
        var lines = ["\(summary.file): \(state(of: upload))"]
        if summary.counts.read > 0 { lines.append("  \(words(for: summary.counts))") }
        lines += summary.notices.map { "  \($0)" }
        if let path = upload.quarantine { lines.append("  rejected lines: \(path)") }
        if report.files.count > 1, let problem = upload.problem {
            lines.append("  \(problem.summary)")
        }
        return lines
    }

    private static func state(of upload: UploadRecord) -> String {
        switch upload.status {
        case .read: "read"
        case .unchanged: "nothing new, its lines are stored already"
        case .duplicate: "the same bytes as another of these files"
        case .recounted: "counted anew: other lines with the same keys stand now"
        case .refused: "refused"
        }
    }

    private static func words(for mending: MendingRecord) -> [String] {
        [
            (mending.mended, "mended"), (mending.settled, "mended already"),
            (mending.untouched, "came back unchanged, still rejected"),
            (mending.emptied, "came back empty, still rejected"),
            (mending.missing, "not in the file, still rejected"),
        ]
        .filter { $0.0 > 0 }.map { "\(Written.count($0.0, "line")) \($0.1)" }
    }

    private static func words(for counts: LineCounts) -> String { Written.counts(counts) }

    private static func verdict(of report: UploadReport) -> String {
        let tenant = report.tenant
        return switch (report.verdict, report.isCheck) {
        case (.accepted, false): "\(tenant): stored, \(Written.count(report.cells, "cell"))"
        case (.accepted, true):
            "\(tenant): would be accepted, \(Written.count(report.cells, "cell")); "
                + "nothing was written"
        case (.unchanged, _): "\(tenant): nothing new"
        case (.refused, false): "\(tenant): refused, nothing was stored"
        case (.refused, true): "\(tenant): would be refused; nothing was written"
        }
    }
}
