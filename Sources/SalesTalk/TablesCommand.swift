import ArgumentParser
import Runner
import SalesCore

/// `salestalk tables --tenant ID`: the stored tables.
struct TablesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "Print a tenant's stored metric tables.",
        discussion: """
            --compare adds to each row the period before, the year before, the year to date, the \
            trailing twelve months, rank, share, contribution, rate and mix effects, and the \
            target; its last column says why a number is undefined.

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

    @Flag(help: "Compare every cell with other periods, its siblings and its target.")
    var compare = false

    @Flag(help: "List the restatements of published cells.")
    var restated = false

    @Flag(help: "Tell how the cells of --metric came to their values, and from which uploads.")
    var history = false

    @OptionGroup var place: PlaceOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard [compare, restated, history].count(where: { $0 }) <= 1 else {
            throw ValidationError("Give one of --compare, --restated and --history.")
        }
        if history, metrics.isEmpty {
            throw ValidationError("--history needs a --metric.")
        }
    }

    func run() async throws {
        let workspace = Workspace(try place.places(home: global.prepare()))
        let id = try await workspace.tenant(tenant)
        let tables = try await workspace.tables(of: id)
        let slices = try slices.map(Self.slice)
        let period: Period? =
            if let period { try await tables.period(named: period) } else { nil }
        let filter = try TableFilter(metrics: metrics, slices: slices, grain: grain, period: period)
            .validated(for: tables.spec)
        if restated {
            try EventOutput.print(
                try await workspace.restated(of: id, filter), asJSON: global.json)
        } else if history {
            let table = try await workspace.table(of: id)
            try EventOutput.print(
                try await workspace.history(of: id, in: table, filter), asJSON: global.json)
        } else if compare {
            let table = try await workspace.comparedTable(of: id, filter)
            try ComparisonOutput.print(table, asJSON: global.json)
        } else if global.json {
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
