import ArgumentParser
import Runner
import SalesCore

/// `salestalk run JOB`: the main job.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Ingest, aggregate, narrate, check and archive, for every tenant of a job.",
        discussion: """
            Running the same job again on the same inputs and day writes nothing new.

            Example:  salestalk run jobs/demo.yaml --tenant acme --as-of 2026-01-15
            """)

    @OptionGroup var job: JobOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let home = global.prepare()
        let plan = try await job.plan(home: home)
        let record = try await Executor(plan: plan, progress: ProgressLine.show).run()
        if global.json {
            Console.standard.print(try jsonText(record))
        } else if !global.quiet {
            Console.standard.print(RunText.of(record, home: home))
        }
        for tenant in record.tenants {
            for notice in tenant.notices ?? [] {
                Console.standard.note("\(tenant.tenant): \(notice)")
            }
            if let error = tenant.error {
                Console.standard.tell("\(tenant.tenant): \(error.summary)", remedy: error.remedy)
            }
        }
        guard record.exitCode == .done else { throw CommandResult(exitCode: record.exitCode) }
    }
}

/// What a person sees after a run.
enum RunText {
    static func of(_ record: RunRecord, home: HomeFolder) -> String {
        var lines: [String] = []
        for tenant in record.tenants {
            lines.append("\(tenant.tenant): \(words(for: tenant))")
            for upload in tenant.uploads where upload.quarantine != nil && upload.status == .read {
                let counts = upload.summary.counts
                lines.append(
                    "  \(upload.summary.file): \(counts.rejected) of \(counts.read) lines rejected, "
                        + "see \(upload.quarantine ?? "")")
            }
            for upload in tenant.uploads {
                for notice in upload.summary.notices {
                    lines.append("  \(upload.summary.file): \(notice)")
                }
            }
            for report in tenant.reports {
                let state =
                    report.supersededBy.map { " (superseded by \($0))" }
                    ?? (report.isNew ? "" : " (as before)")
                lines.append(
                    "  \(report.period)\(state): \(report.claims) claims checked"
                        + (report.withheld > 0 ? ", \(report.withheld) sentences withheld" : ""))
                if let reason = report.writer.fallbackReason {
                    lines.append("    the built-in writer wrote: \(reason)")
                }
                if report.isNew, let used = UsageText.of(report.writer) {
                    lines.append("    " + used)
                }
                lines += report.files.map { "    \($0)" }
            }
        }
        let used = UsageText.total(record).map { ", \($0)" } ?? ""
        lines.append(
            "run \(record.runID): \(record.status.words) in "
                + Written.seconds(record.seconds) + used)
        return lines.joined(separator: "\n")
    }

    /// Which of a run's reports quote cells that have been restated since.
    static func superseded(_ record: RunRecord) -> String {
        let periods = record.tenants.flatMap(\.reports).filter { $0.supersededBy != nil }
            .map(\.period.description)
        return periods.isEmpty ? "" : "  superseded: \(periods.joined(separator: ", "))"
    }

    private static func words(for tenant: TenantRecord) -> String {
        guard tenant.status == .done else { return "failed" }
        let read = tenant.uploads.filter { $0.status == .read }
        guard !read.isEmpty else { return "no new exports, \(Written.count(tenant.cells, "cell"))" }
        let counts = tenant.counts
        let parts = [
            "\(Written.count(read.count, "export")) read",
            Written.counts(counts),
            Written.count(tenant.cells, "cell"),
        ]
        return parts.joined(separator: ", ")
    }
}

extension RunStatus {
    var words: String {
        switch self {
        case .done: "done"
        case .failed: "failed"
        case .partlyFailed: "some tenants failed, the rest are done"
        }
    }
}
