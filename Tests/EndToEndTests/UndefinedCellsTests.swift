import Foundation
import Testing

@Suite("Cells without a value say why, wherever they are shown")
struct UndefinedCellsTests {
    private let work: Workdir

    init() throws {
        work = try Workdir()
        let nines = String(repeating: "9", count: 18)
        let line = "2025-01-01,\(nines).\(nines)\n"
        try work.write(
            """
            version: 1
            source:
              columns:
                date: {type: date}
                amount: {type: decimal}
            metrics:
              total: {aggregate: sum, of: amount}
              lines: {aggregate: count}
              none: {formula: total / (lines - lines)}
              over: {formula: lines / (lines - lines)}
            """, to: "metrics.yaml")
        try work.write(
            "date,amount\n" + String(repeating: line, count: 200) + "2025-02-01,1\n2025-03-31,\n",
            to: "in/a.csv")
        try work.write(
            "version: 1\ntenants: [{id: acme, inputs: [\"in/*.csv\"], spec: metrics.yaml}]\n",
            to: "job.yaml")
    }

    /// By period, metric and reason, as JSON has them.
    private static let reasons = [
        "total 2025-01 overflow", "total 2025-03 no_value", "total 2025-Q1 overflow",
        "none 2025-01 overflow", "none 2025-02 over_zero", "none 2025-03 no_value",
        "none 2025-Q1 overflow", "over 2025-01 over_zero", "over 2025-02 over_zero",
        "over 2025-03 over_zero", "over 2025-Q1 over_zero",
    ]

    private func reasons(_ json: String) throws -> [String] {
        struct Row: Decodable {
            let metric: String
            let period: String
            let value: String?
            let undefined: String?
        }
        let rows = try JSONDecoder().decode([Row].self, from: Data(json.utf8))
        for row in rows { #expect((row.value == nil) == (row.undefined != nil)) }
        return rows.compactMap { row in row.undefined.map { "\(row.metric) \(row.period) \($0)" } }
    }

    private static let notice = "4 cells need more than 38 digits and are left empty"

    @Test("aggregate: an empty cell, a notice, and the reason in JSON")
    func aggregated() throws {
        let arguments = [
            "aggregate", "in/a.csv", "--spec", "metrics.yaml", "--as-of", "2025-04-02",
        ]
        let csv = try work.run(arguments)
        #expect(csv.code == 0)
        #expect(csv.output.contains("total,,month,2025-01,,number,200,complete\n"))
        #expect(csv.errors.contains(Self.notice))
        #expect(csv.errors.contains("total of the total in 2025-01"))
        let json = try work.run(arguments + ["--json"])
        #expect(json.code == 0)
        #expect(try reasons(json.output) == Self.reasons)
        #expect(json.errors.contains(Self.notice))
    }

    @Test("run and tables: the same, as they are stored")
    func stored() throws {
        let run = try work.run("run", "job.yaml", "--as-of", "2025-04-02")
        #expect(run.code == 0, "\(run.errors)")
        #expect((run.output + run.errors).contains(Self.notice))
        let csv = try work.run("tables", "--tenant", "acme").output
        #expect(csv.contains("total,,month,2025-01,,number,200,complete\n"))
        #expect(
            try reasons(work.run("tables", "--tenant", "acme", "--json").output) == Self.reasons)
        let compared = try work.run("tables", "--tenant", "acme", "--compare").output
        #expect(compared.contains("value=overflow"))
        #expect(compared.contains("value=over_zero"))
        #expect(try work.run("run", "job.yaml", "--as-of", "2025-04-02").code == 0)
    }
}
