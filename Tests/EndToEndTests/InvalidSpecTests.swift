import Foundation
import TestSupport
import Testing

/// What `doctor` and `plan` say of specs and jobs that do not hold, where there is no data at all.
@Suite("Invalid specs and jobs, without any data")
struct InvalidSpecTests {
    static let commands = ["doctor", "plan"]

    private static let spec = """
        version: 1
        currency: UDS
        time_zone: Europe/Berlim
        calendar: {fiscal_year_starts: 13, weeks: 4-5-5}
        source:
          layot: records
          time: date
          columns:
            date: {type: date, formats: [YYYY-MM-DD], required: yes please}
            region: {type: txt}
            stage: {type: text, values: [open, won]}
            units: {type: integer, min: few}
            revenue: {from: Net Amount, type: money}
          upload: {mode: replce_period}
        dimensions: [regoin, stage]
        slices: [[], [regoin], [stgae]]
        metrics:
          revenue: {aggregate: summ, of: revenue}
          orders: {aggregate: count_distinct, of: order_id}
          won: {aggregate: count, where: stage = wonn}
          late: {aggregate: count, where: date > 2025-02-30}
          mean: {aggregate: mean, of: revenue}
          share: {ratio: [mean, won]}
          margin: {formula: profit / revenue, unit: percent}
          a: {formula: b + 1}
          b: {formula: a}
        targets:
          revenu: {2025-10: 1}
        findngs: {}

        """

    /// Each with file, line and column, what was expected, and the nearest that is known.
    private static let problems = [
        "2:11: currency: 'UDS' is not a currency code. Did you mean 'USD'?",
        "3:12: time_zone: no time zone 'Europe/Berlim' on this system. Did you mean 'Europe/Berlin'?",
        "4:32: calendar.fiscal_year_starts: expected a whole number 1 … 12, found '13'.",
        "4:43: calendar.weeks: unknown value '4-5-5'. Did you mean '4-4-5'?",
        "6:3: source: unknown key 'layot'. Did you mean 'layout'?",
        "9:34: source.columns.date.formats[0]: 'YYYY-MM-DD' has the unknown field 'YYYY'. "
            + "Write one such as yyyy-MM-dd, M/d/yyyy, d. MMMM yyyy or yyyy-MM.",
        "9:57: source.columns.date.required: expected true or false, found 'yes please'.",
        "10:20: source.columns.region.type: unknown value 'txt'. Did you mean 'text'?",
        "12:33: source.columns.units.min: expected a plain decimal such as 1234.50, found 'few'.",
        "14:18: source.upload.mode: unknown value 'replce_period'. Did you mean 'replace_period'?",
        "15:14: dimensions[0]: no column 'regoin'. Did you mean 'region'?",
        "16:25: slices[2][0]: no dimension 'stgae'. Did you mean 'stage'?",
        "18:24: metrics.revenue.aggregate: unknown value 'summ'. Did you mean 'sum'?",
        "19:43: metrics.orders.of: no column 'order_id'. "
            + "Known: stage, units, revenue, region.",
        "20:34: metrics.won.where: 'stage' has no value 'wonn'. Did you mean 'won'?",
        "21:42: metrics.late.where: the calendar has no day 2025-02-30. "
            + "Expressions are made of names, numbers, + - * / ( ), comparisons, and, or, not.",
        "24:21: metrics.margin.formula: no metric 'profit'. "
            + "Known: revenue, orders, won, late, mean, share, a, b.",
        "26:16: metrics.b.formula: goes in a circle: a → b → a. Break it.",
        "28:3: targets: no metric 'revenu'. Did you mean 'revenue'?",
        "29:1: unknown key 'findngs'. Did you mean 'findings'?",
    ]

    private func workdir(_ job: String = "") throws -> Workdir {
        let work = try Workdir()
        try work.write(Self.spec, to: "metrics.yaml")
        try work.write(
            """
            version: 1
            tenants:
              - {id: acme, inputs: [exports/*.csv], spec: metrics.yaml}\(job)

            """, to: "job.yaml")
        return work
    }

    private func expectRefused(_ outcome: Workdir.Outcome, _ lines: [String]) {
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        let said = outcome.errors.split(separator: "\n").map(String.init)
        #expect(said.count == lines.count, "\(outcome.errors)")
        for (said, line) in zip(said, lines) { #expect(said == line) }
    }

    @Test("tell everything that is wrong at once, in the order of the file", arguments: commands)
    func all(command: String) throws {
        let work = try workdir()
        let lines = Self.problems.map { "./metrics.yaml:" + $0 }
        expectRefused(
            try work.run(command, "job.yaml"), ["error: " + lines[0]] + lines.dropFirst())
        #expect(work.files(".salestalk").isEmpty)
    }

    @Test("tell it of every tenant, and of a spec that tenants share once", arguments: commands)
    func everyTenant(command: String) throws {
        let work = try workdir(
            """

              - {id: beta, inputs: [exports/*.csv], spec: other.yaml}
              - {id: gamma, inputs: [exports/*.csv], spec: other.yaml}
            """)
        try work.write(Workdir.smallSpec, to: "metrics.yaml")
        try work.write(
            Workdir.smallSpec.replacingOccurrences(of: "of: revenue", with: "of: revenu"),
            to: "other.yaml")
        let problem = "metrics.revenue.of: no column 'revenu'. Did you mean 'revenue'?"
        expectRefused(
            try work.run(command, "job.yaml"), ["error: ./other.yaml:11:33: \(problem)"])
        try work.write(
            Workdir.smallSpec.replacingOccurrences(of: "[region]", with: "[regoin]"),
            to: "metrics.yaml")
        expectRefused(
            try work.run(command, "job.yaml"),
            [
                "error: ./metrics.yaml:9:14: dimensions[0]: no column 'regoin'. "
                    + "Did you mean 'region'?",
                "./other.yaml:11:33: \(problem)",
            ])
    }

    @Test("tell a mistake once that others follow from", arguments: commands)
    func once(command: String) throws {
        let work = try workdir()
        try work.write(
            Workdir.smallSpec.replacingOccurrences(
                of: "region: {type: text}", with: "region: {type: txt}")
                + "\nslices: [[], [region]]\n", to: "metrics.yaml")
        expectRefused(
            try work.run(command, "job.yaml"),
            [
                "error: ./metrics.yaml:7:20: source.columns.region.type: unknown value 'txt'. "
                    + "Did you mean 'text'?"
            ])
    }

    @Test("tell what is wrong in the job file in the same way", arguments: commands)
    func job(command: String) throws {
        let work = try Workdir()
        try work.write(
            """
            version: 2
            tenants:
              - {id: Acme, inpts: [exports/*.csv], spec: metrics.yaml}
            reports: {grains: [month, week], formats: [pdf]}
            stoer: {kind: sqlite}
            limits: {workers: many}

            """, to: "job.yaml")
        let outcome = try work.run(command, "job.yaml")
        expectRefused(
            outcome,
            [
                "error: job.yaml:1:10: version: version 2 is not known. "
                    + "This program reads version 1.",
                "job.yaml:3:5: tenants[0]: no 'inputs'. Add the key 'inputs'.",
                "job.yaml:3:10: tenants[0].id: 'Acme' is not a tenant id: it has the capital A; "
                    + "only a to z, 0 to 9 and - may stand in it. "
                    + "Use 2 to 63 of a-z, 0-9 and -, starting with a letter or digit.",
                "job.yaml:3:16: tenants[0]: unknown key 'inpts'. Did you mean 'inputs'?",
                "job.yaml:4:27: reports.grains[1]: unknown value 'week'. Known: month, quarter.",
                "job.yaml:4:44: reports.formats[0]: unknown value 'pdf'. Known: md, html, json.",
                "job.yaml:5:1: unknown key 'stoer'. Did you mean 'store'?",
                "job.yaml:6:19: limits.workers: expected a whole number 1 … 64, found 'many'.",
            ])
    }

    @Test("A spec that is no YAML is told with the place where it breaks", arguments: commands)
    func noYAML(command: String) throws {
        let work = try workdir()
        try work.write("version: 1\nmetrics: {revenue: [1\n", to: "metrics.yaml")
        let outcome = try work.run(command, "job.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.errors.hasPrefix("error: ./metrics.yaml:3:1: "), "\(outcome.errors)")
    }

    @Test("A spec that is not there is told with its path")
    func missing() throws {
        for command in Self.commands {
            let work = try workdir()
            try FileManager.default.removeItem(atPath: work.path + "/metrics.yaml")
            let outcome = try work.run(command, "job.yaml")
            #expect(outcome.code == 2)
            #expect(outcome.errors.hasPrefix("error: ./metrics.yaml: no such file"))
        }
    }
}
