import ArgumentParser

/// The command tree.
struct RootCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "salestalk",
        abstract: "CSV exports in; exact metric tables and checked reports out.",
        discussion: """
            Every number in a report is a cell of the tables, and `salestalk verify` proves it \
            again offline.

            Start with:  salestalk run jobs/demo.yaml
            """,
        version: version,
        subcommands: [
            RunCommand.self, PlanCommand.self, IngestCommand.self, PreviewCommand.self,
            InitCommand.self, AggregateCommand.self, TablesCommand.self, ReportCommand.self,
            CheckCommand.self, VerifyCommand.self,
            ArchiveCommand.self, RunsCommand.self, TenantCommand.self, DoctorCommand.self,
        ])

    static let version = "0.1.0"
}
