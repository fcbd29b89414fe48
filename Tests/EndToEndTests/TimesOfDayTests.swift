import Foundation
import TestSupport
import Testing

@Suite("First and last values by the time of day")
struct TimesOfDayTests {
    private static func workdir(format: String) throws -> Workdir {
        let work = try Workdir()
        try work.write(
            """
            version: 1
            currency: USD
            source:
              time: date
              columns:
                date: {type: date, formats: ["\(format)"]}
                order: {type: text}
                region: {type: text}
                amount: {type: money}
              upload: {mode: append}
            dimensions: [region]
            slices: [[], [region]]
            metrics:
              revenue: {aggregate: sum, of: amount}
              open: {aggregate: last, of: amount, per: [order]}
            """, to: "metrics.yaml")
        try work.write(
            """
            version: 1
            tenants: [{id: acme, inputs: ["in/*.csv"], spec: metrics.yaml}]
            reports: {grains: [month], formats: [json], length: headline}

            """, to: "job.yaml")
        return work
    }

    /// Of each order, the line that comes later in the files is earlier in its day.
    private static let exports = [
        "a": """
        date,order,region,amount
        2025-11-28T15:00,o1,North,10
        2025-11-28T09:00,o1,North,20.5
        2025-12-01T17:30,o2,South,4

        """,
        "b": """
        date,order,region,amount
        2025-12-01T08:00,o2,South,7.25
        2026-01-06T12:00,o5,North,1
        2026-01-06T11:00,o5,North,2

        """,
    ]

    private func text(_ work: Workdir, _ arguments: String...) throws -> String {
        let run = try work.run(arguments)
        #expect(run.code == 0, "\(run.errors)")
        return run.output
    }

    private func tables(_ work: Workdir) throws -> String {
        _ = try text(work, "run", "job.yaml", "--quiet", "--as-of", "2026-02-10")
        return try text(work, "tables", "--tenant", "acme")
    }

    /// The stores are those that the version before made of these exports.
    @Test(
        "A store from before times counted is read again where lines have some, and else as it is",
        arguments: [true, false])
    func older(hasTimes: Bool) throws {
        let format = hasTimes ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-dd"
        let (work, anew) = (try Self.workdir(format: format), try Self.workdir(format: format))
        for (name, text) in Self.exports {
            let text = hasTimes ? text : text.replacing(#/T\d\d:\d\d/#, with: "")
            for folder in [work, anew] { try folder.write(text, to: "in/\(name).csv") }
        }
        try work.loadStore(hasTimes ? "before-times" : "before-days")

        // Who reads it meanwhile has the cells as they were made.
        let before = try text(work, "tables", "--tenant", "acme")
        #expect(before.contains("\nopen,,month,2025-11,20.50,USD,2,"))
        let compared = try text(work, "tables", "--tenant", "acme", "--metric", "open", "--compare")
        #expect(compared.contains("year_to_date=not_combinable") == hasTimes, "\(compared)")

        let plan = { try text(work, "plan", "job.yaml", "--as-of", "2026-02-10") }
        #expect(try plan().contains("every known export is read again") == hasTimes)
        let expected = try tables(anew)
        #expect(try tables(work) == expected)
        for (cell, byTime, byLine) in [
            ("open,,month,2025-11", "10.00", "20.50"), ("open,,month,2025-12", "4.00", "7.25"),
            ("open,,quarter,2025-Q4", "14.00", "27.75"), ("open,,month,2026-01", "1.00", "2.00"),
        ] {
            let row = "\n\(cell),\(hasTimes ? byTime : byLine),USD,"
            #expect(expected.contains(row), "\(expected)")
        }
        let restated = try text(work, "tables", "--tenant", "acme", "--restated")
        #expect(restated.contains("open,,month,2025-11") == hasTimes, "\(restated)")
        #expect(try !plan().contains("read again"))
        #expect(try tables(work) == expected)

        // What is new joins what was kept.
        for folder in [work, anew] {
            let time = hasTimes ? "T16:00" : ""
            try folder.write(
                "date,order,region,amount\n2025-11-28\(time),o1,West,5\n", to: "in/c.csv")
        }
        let changed = try tables(anew)
        #expect(changed.contains("\nopen,,month,2025-11,5.00,USD,3,"))
        #expect(try tables(work) == changed)
    }
}
