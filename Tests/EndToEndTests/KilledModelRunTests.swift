import Foundation
import TestSupport
import Testing

@Suite("A run with a model that is killed before it tells what it used")
struct KilledModelRunTests {
    private static let tenants = ["honest", "fenced", "chatty", "second-try", "opposite"]
    private static let run = ["run", "job.yaml", "--as-of", "2025-11-15", "--quiet"]

    @Test(
        "counts every token once when it is run again, and writes the same reports",
        arguments: tenants)
    func counts(killedAtReportOf tenant: String) throws {
        let server = try LocalServer(
            script: projectRoot.appending(path: "Tests/EndToEndTests/Fixtures/unruly_ollama.py"))
        let undisturbed = try Self.work(on: server)
        #expect(try undisturbed.run(Self.run).code == 0)
        let expected = try Self.usage(in: undisturbed)
        #expect(expected.output.contains("\"inputTokens\" : 500"), "\(expected.output)")

        let work = try Self.work(on: server)
        let running = try work.start(Self.run)
        let deadline = Date() + 60
        while running.process.isRunning, Date() < deadline,
            work.files(".salestalk/reports/tenant=\(tenant)").isEmpty
        { usleep(200) }
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        #expect(running.process.terminationReason == .uncaughtSignal)
        let before = try Self.usage(in: work)
        #expect(before.output != expected.output, "the run was over when it was killed")

        let again = try work.run(Self.run)
        #expect(again.code == 0, "\(again.errors)")
        #expect(try Self.usage(in: work).output == expected.output)
        #expect(work.files(".salestalk/reports") == undisturbed.files(".salestalk/reports"))
    }

    private static func usage(in work: Workdir) throws -> Workdir.Outcome {
        try work.run("tenant", "usage", "--json")
    }

    private static func work(on server: LocalServer) throws -> Workdir {
        let work = try Workdir()
        try work.write(Workdir.smallSpec, to: "metrics.yaml")
        try work.write(
            """
            date,region,Net Amount
            2025-09-01,East,100.00
            2025-09-30,West,50.10
            2025-10-01,East,60.00
            2025-10-31,West,50.05

            """, to: "exports/a.csv")
        let lines = tenants.map {
            "  - {id: \($0), name: \($0), inputs: [exports/*.csv], spec: metrics.yaml}"
        }
        try work.write(
            """
            version: 1
            writer: {provider: ollama, url: "\(server.url)", model: unruly}
            reports: {grains: [month]}
            limits: {workers: 1, model_calls: 1, model_timeout: 60s}
            tenants:
            \(lines.joined(separator: "\n"))
            """, to: "job.yaml")
        return work
    }
}
