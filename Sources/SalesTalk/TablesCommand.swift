import ArgumentParser
import Runner
import SalesCore

/// `salestalk tables --tenant ID`: the stored tables.
struct TablesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "Print a tenant's stored metric tables.",
        discussion: """
            Example:  salestalk tables --tenant acme --metric revenue --slice region=West --grain month
            """)

    @Option(help: "The tenant.")
    var tenant: String

    @Option(name: .customLong("metric"), help: "Only this metric (repeatable).")
    var metrics: [String] = []

    @Option(
        name: .customLong("slice"),
        help: "Only this slice, such as region=West;product=Tent; \"\" is the total (repeatable).")
    var slices: [String] = []

    @Option(help: "Only this grain: month or quarter.")
    var grain: Grain?

    @Option(help: "Only this period: 2025-10, 2025-Q4, FY2026-Q3 or FY2026-P09.")
    var period: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = Workspace(home: global.prepare())
        let id = try workspace.tenant(tenant)
        let tables = try await workspace.tables(of: id)
        let slices = try slices.map(Self.slice)
        let period: Period? =
            if let period { try await tables.period(named: period) } else { nil }
        let filter = try TableFilter(metrics: metrics, slices: slices, grain: grain, period: period)
            .validated(for: tables.spec)
        if global.json {
            let (rows, table) = try await tables.comparedRows(filter)
            try TableOutput.printJSON(rows, in: table)
        } else {
            TableOutput.printCSV(try await tables.rows(filter))
        }
    }

    private static func slice(_ text: String) throws -> Slice {
        guard let slice = Slice(text) else {
            throw RunFailure.invalid(
                "\(text) is not a slice", remedy: "Write dim=value pairs joined with ';'.")
        }
        return slice
    }
}
