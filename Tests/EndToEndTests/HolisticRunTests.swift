import Foundation
import TestSupport
import Testing

@Suite("Metrics that need every value, kept over runs")
struct HolisticRunTests {
    private let work: Workdir

    init() throws {
        work = try Workdir()
        try work.write(
            """
            version: 1
            currency: USD
            source:
              columns:
                date: {type: date}
                order: {type: text}
                customer: {type: text}
                region: {type: text}
                amount: {type: money}
              upload: {mode: append}
            dimensions: [region]
            metrics:
              revenue: {aggregate: sum, of: amount}
              orders: {aggregate: count_distinct, of: order}
              typical: {aggregate: median, of: amount}
              large: {aggregate: percentile, of: amount, percentile: 90}
              open: {aggregate: last, of: amount, per: [customer]}
              average: {ratio: [revenue, orders]}
            """, to: "metrics.yaml")
        try work.write(
            "version: 1\ntenants: [{id: acme, inputs: [\"in/*.csv\"], spec: metrics.yaml}]\n",
            to: "job.yaml")
        try work.write(
            """
            date,order,customer,region,amount
            2025-01-05,o1,c1,North,10
            2025-01-06,o1,c1,North,20.5
            2025-01-09,o2,c2,South,5
            2025-02-03,o3,c1,North,7
            2025-02-20,o4,c3,South,

            """, to: "in/first.csv")
    }

    private func addSecond() throws {
        try work.write(
            """
            date,order,customer,region,amount
            2025-03-05,o5,c1,North,100
            2025-03-09,o6,c2,South,50
            2025-01-20,o2,c2,South,8

            """, to: "in/second.csv")
    }

    private func stored(_ arguments: String...) throws -> String {
        let run = try work.run(["run", "job.yaml", "--as-of", "2025-04-02"] + arguments)
        #expect(run.code == 0, "\(run.errors)")
        return try work.run("tables", "--tenant", "acme").output
    }

    private var read: String {
        get throws {
            try work.run(
                "aggregate", "in", "--spec", "metrics.yaml", "--as-of", "2025-04-02", "--quiet"
            ).output
        }
    }

    @Test("A new file, a full refresh and the same run again come to what reading all comes to")
    func grows() throws {
        #expect(try stored() == read)
        try addSecond()
        let tables = try stored()
        #expect(try tables == read)
        #expect(try stored() == tables)
        #expect(try stored("--full-refresh") == tables)
        for cell in [
            "orders,,month,2025-01,2,count,4", "orders,,quarter,2025-Q1,6,count,8",
            "typical,,month,2025-01,9.00,USD,4", "typical,,quarter,2025-Q1,10.00,USD,8",
            "large,,month,2025-01,17.35,USD,4", "open,,month,2025-01,28.50,USD,4",
            "open,,quarter,2025-Q1,150.00,USD,8", "average,,month,2025-01,21.75,USD,4",
        ] { #expect(tables.contains("\n\(cell),"), "\(cell)") }
    }

    @Test("The last line of a day is that of the latest time, in whatever upload and place")
    func times() throws {
        let head = "date,order,customer,region,amount\n"
        try work.write(
            head
                + """
                2025-03-09T15:00:00Z,o1,c1,North,3
                2025-03-09T09:00:00Z,o2,c1,North,1
                2025-03-09T10:00:00+01:00,o3,c2,South,10
                2025-03-09T08:59:59.9Z,o4,c2,South,20
                2025-03-10T00:00:00Z,o5,c3,South,100
                2025-03-10,o6,c3,South,200

                """, to: "in/first.csv")
        let run = try stored()
        #expect(run.contains("\nopen,,month,2025-03,213.00,USD,6,"), "\(run)")
        // Later in the order of uploads, earlier in the day; and the other way round.
        try work.write(
            head + "2025-03-09T14:59:59Z,o7,c1,North,4\n2025-03-09T09:00:01Z,o8,c2,South,40\n",
            to: "in/second.csv")
        let second = try stored()
        #expect(second.contains("\nopen,,month,2025-03,243.00,USD,8,"), "\(second)")
        #expect(second.contains("\nopen,region=North,month,2025-03,3.00,USD,3,"))
        #expect(try second == read)
        #expect(try stored("--full-refresh") == second)
    }

    @Test("Over a change of the clocks, and of an upload that is replaced")
    func replaced() throws {
        let spec = try work.text("metrics.yaml")
            .replacingOccurrences(of: "mode: append", with: "mode: replace_source")
            .replacingOccurrences(
                of: "currency: USD", with: "currency: USD\ntime_zone: America/New_York")
        try work.write(spec, to: "metrics.yaml")
        let head = "date,order,customer,region,amount\n"
        // 1:30 by summer time, half an hour before the 1:00 of winter time that follows it.
        try work.write(
            head + "2024-11-03T01:00:00-05:00,o1,c1,North,7\n"
                + "2024-11-03T01:30:00-04:00,o2,c1,North,9\n",
            to: "in/first.csv")
        #expect(try stored().contains("\nopen,,month,2024-11,7.00,USD,2,"))
        try work.write(
            head + "2024-11-03T01:00:00-05:00,o1,c1,North,7\n"
                + "2024-11-03T01:30:00-05:00,o2,c1,North,9\n",
            to: "in/first.csv")
        let replaced = try stored()
        #expect(replaced.contains("\nopen,,month,2024-11,9.00,USD,2,"))
        #expect(try replaced == read)
    }

    @Test("A kill at any moment leaves what the next run needs", arguments: [10, 25, 40, 60, 90])
    func killed(milliseconds: Int) throws {
        _ = try stored()
        try addSecond()
        let running = try work.start(["run", "job.yaml", "--as-of", "2025-04-02"])
        usleep(UInt32(milliseconds) * 1000)
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        #expect(try stored() == read)
    }
}
