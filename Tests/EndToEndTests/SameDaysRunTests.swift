import Foundation
import TestSupport
import Testing

@Suite("The same days compared, over runs")
struct SameDaysRunTests {
    private let work: Workdir

    init() throws { work = try Workdir() }

    private func prepare(mode: String, calendar: String) throws {
        try work.write(
            """
            version: 1
            currency: USD
            calendar: \(calendar)
            source:
              columns:
                date: {type: date}
                region: {type: text}
                amount: {type: money}
              upload: {mode: \(mode)}
            dimensions: [region]
            metrics:
              revenue: {aggregate: sum, of: amount}
              orders: {aggregate: count, fill: zero}
              distinct: {aggregate: count_distinct, of: region}
              average: {ratio: [revenue, orders]}
            """, to: "metrics.yaml")
        try work.write(
            "version: 1\ntenants: [{id: acme, inputs: [\"in/*.csv\"], spec: metrics.yaml}]\n",
            to: "job.yaml")
    }

    /// An export of random lines within some days after 2023-01-20.
    private func export(
        _ days: ClosedRange<Int>, _ count: Int, _ random: inout SeededUploads
    ) -> String {
        (0..<count).reduce(into: "date,region,amount\n") { text, _ in
            let date = Date(
                timeIntervalSince1970: 1_674_172_800
                    + 86_400 * Double(Int.random(in: days, using: &random)))
            let region = ["North", "South", "East"].randomElement(using: &random) ?? "North"
            let cents = Int.random(in: 1...99_999, using: &random)
            text += "\(date.ISO8601Format().prefix(10)),\(region),\(Double(cents) / 100)\n"
        }
    }

    private func run(_ asOf: String, _ arguments: String...) throws {
        let run = try work.run(["run", "job.yaml", "--as-of", asOf] + arguments)
        #expect(run.code == 0, "\(run.errors)")
    }

    private func compared() throws -> String {
        try work.run("tables", "--tenant", "acme", "--compare").output
    }

    @Test(
        "Uploads, replacements and kills come to what reading all anew comes to",
        arguments: ["append", "replace_source", "replace_period"], [0, 1])
    func agrees(mode: String, seed: Int) throws {
        var random = SeededUploads(state: UInt64(seed * 31 + mode.utf8.count))
        let weeks =
            "{fiscal_year_starts: 2, year_named_after: start, weeks: 4-5-4, "
            + "year_ends: nearest saturday, week_53: \(["restate", "drop"][seed % 2])}"
        try prepare(mode: mode, calendar: seed == 0 ? "{fiscal_year_starts: 2}" : weeks)
        try work.write(export(0...430, 700, &random), to: "in/0.csv")
        try run("2024-03-20")
        for step in 1...3 {
            let name = "in/\(mode == "append" ? step : Int.random(in: 0...2, using: &random)).csv"
            let first = Int.random(in: 300...425, using: &random)
            let last = first + Int.random(in: 0...30, using: &random)
            try work.write(export(first...last, 25, &random), to: name)
            let running = try work.start(["run", "job.yaml", "--as-of", "2024-03-20"])
            usleep(UInt32.random(in: 10_000...120_000, using: &random))
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            try run("2024-03-20")
        }
        let tables = try compared()
        try run("2024-03-20", "--full-refresh")
        #expect(try compared() == tables)
        if mode == "append" {
            let read = try work.run(
                "aggregate", "in", "--spec", "metrics.yaml", "--as-of", "2024-03-20", "--compare",
                "--quiet")
            #expect(read.output == tables)
        }
        let rows = tables.split(separator: "\n").filter { $0.hasPrefix("revenue,,") }
        let days = seed == 0 ? "2024-03-01/2024-03-" : "2024-03-03/2024-03-"
        #expect(rows.contains { $0.contains(",partial,") && $0.contains(days) })
        #expect(tables.contains("distinct,,") && tables.contains("previous=partial"))
    }
}

private struct SeededUploads: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
