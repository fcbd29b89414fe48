import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// As `CrashSafetyTests`, with archive and tables on AWS by moto.
@Suite("A run on AWS that is cut off and run again", .serialized)
struct AWSCrashTests {
    private struct Results: Equatable {
        let objects: [String: Data]
        /// Those that others read, with all they hold; of the store's own only how many.
        let cells: Set<DynamoDBItem>
        let messages: Set<DynamoDBItem>
        let own: [String: Int]
        let registry: Set<DynamoDBItem>
        let runs: Set<DynamoDBItem>
        /// As the store reads them.
        let tables: String
    }

    private static let run = ["run", "job.yaml", "--as-of", "2025-11-05"]

    private func results(of work: Workdir, in place: AWSPlace) async throws -> Results {
        let metrics = try await place.items(of: "tenant-acme-metrics")
        func kind(_ item: DynamoDBItem) -> String {
            item["pk"]?.string?.prefix { $0 != "#" }.description ?? ""
        }
        let tables = try await place.run(
            work, ["tables", "--tenant", "acme", "--job", "job.yaml"])
        #expect(tables.code == 0, "\(tables.errors)")
        return Results(
            objects: try await place.objects(),
            cells: Set(metrics.filter { kind($0) == "METRIC" }),
            messages: Set(try await place.items(of: "tenant-acme-messages")),
            own: Dictionary(metrics.map { (kind($0), 1) }, uniquingKeysWith: +),
            registry: Set(
                try await place.items(of: "tenants-metadata").map { item in
                    // Of the clock.
                    item.filter { $0.key != "created" }
                }),
            runs: Set(try await place.items(of: "tenants-runs")), tables: tables.output)
    }

    /// What an undisturbed run leaves, and how often it asks AWS for something.
    private static let undisturbed = Task {
        let place = try await AWSPlace()
        let work = try place.workdir()
        try await place.proxy.expect([])
        let run = try await place.run(work, Self.run)
        #expect(run.code == 0, "\(run.errors)")
        let calls = try await place.proxy.log().count
        let results = try await AWSCrashTests().results(of: work, in: place)
        #expect(results.messages.count == 2)
        #expect(results.own["ATTEMPT"] == nil)
        #expect(results.runs.count == 1)
        let verified = try await place.run(work, ["verify", "s3://\(place.bucket)/kept"])
        #expect(verified.output.contains("2 of 2 reports sound"), "\(verified)")
        return (results, calls)
    }

    @Test(
        "ends as an undisturbed run does, wherever it was killed",
        arguments: [("hold", 3), ("hold-answer", 8)])
    func killed(at fault: String, first: Int) async throws {
        let (expected, calls) = try await Self.undisturbed.value
        for number in stride(from: first, to: calls, by: 17) {
            let place = try await AWSPlace()
            let work = try place.workdir()
            try await place.proxy.expect([String](repeating: "pass", count: number) + [fault])
            try await kill(work, at: fault, in: place)
            try await place.proxy.expect([])
            // Another machine knows nothing of what the first had under its home.
            let home = number.isMultiple(of: 2) ? [] : ["--home", "another"]
            let again = try await place.run(work, Self.run + home)
            #expect(again.code == 0, "\(fault) at call \(number): \(again.errors)")
            let actual = try await results(of: work, in: place)
            #expect(actual == expected, "\(fault) at call \(number) of \(calls)")
        }
    }

    /// With SIGKILL, when it waits for that answer.
    private func kill(_ work: Workdir, at fault: String, in place: AWSPlace) async throws {
        let running = try work.start(Self.run, environment: place.environment)
        while running.process.isRunning,
            try await !place.proxy.log().contains(where: { $0.hasSuffix(" \(fault)") })
        {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(running.process.isRunning, "it ended before it could be killed")
        Foundation.kill(running.process.processIdentifier, SIGKILL)
        try await blocking { running.process.waitUntilExit() }
        _ = try work.outcome(of: running)
    }

    @Test("tells that AWS is gone for good, and ends as an undisturbed run once it is back")
    func down() async throws {
        let (expected, calls) = try await Self.undisturbed.value
        for number in stride(from: 4, to: calls, by: 30) {
            let place = try await AWSPlace()
            let work = try place.workdir()
            try await place.proxy.expect([String](repeating: "pass", count: number) + ["down"])
            let first = try await place.run(work, Self.run)
            #expect(first.code == 1, "at call \(number): \(first)")
            #expect(first.errors.contains("127.0.0.1"), "\(first.errors)")
            #expect(first.errors.contains("Try again"), "\(first.errors)")
            try await place.proxy.expect([])
            let again = try await place.run(work, Self.run)
            #expect(again.code == 0, "after \(number) calls: \(again.errors)")
            #expect(try await results(of: work, in: place) == expected, "after \(number) calls")
        }
    }
}
