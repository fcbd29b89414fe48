import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// `jobs/aws.yaml` as it is, by the commands that docs/aws*.md show, on AWS by moto.
@Suite("The demo on AWS")
struct AWSDemoTests {
    @Test("runs as docs/aws.md shows it; its archive is that of the same job at home")
    func demo() async throws {
        // The bucket that the job names.
        let place = try await AWSPlace(bucket: "salestalk-demo")
        let work = try Workdir()
        try work.copySamples()
        var environment = place.environment
        // For what names an address and no job.
        environment["AWS_REGION"] = "eu-central-1"
        func said(_ words: [String]) async throws -> String {
            let outcome = try await blocking { [environment] in
                try work.run(words, environment: environment)
            }
            #expect(outcome.code == 0, "\(words): \(outcome.errors)\(outcome.output)")
            return outcome.output
        }
        let commands = try Self.shownCommands()
        #expect(commands.contains(["run", "jobs/aws.yaml"]))
        for command in commands {
            let output = try await said(command)
            #expect(!output.isEmpty, "\(command)")
            if command[0] == "verify" { #expect(output.contains(" 4 reports sound"), "\(output)") }
        }

        let record = try JSONDecoder().decode(
            Record.self, from: Data(try await said(["runs", "show", "--json"]).utf8))
        try writeLocalJob(in: work)
        _ = try await said(["run", "jobs/local.yaml", "--home", "local", "--as-of", record.asOf])
        let archived = work.files("local/archive").filter { !$0.key.hasPrefix(".") }
        let objects = try await place.objects()
        #expect(objects.count > 20)
        #expect(objects.keys.sorted() == archived.keys.map { "archive/" + $0 }.sorted())
        #expect(archived.allSatisfy { objects["archive/" + $0.key] == $0.value })
    }

    private struct Record: Decodable { let asOf: String }

    /// The same job with tables and archive in its home.
    private func writeLocalJob(in work: Workdir) throws {
        let text = try work.text("jobs/aws.yaml")
        let store = try #require(text.firstRange(of: "store: "))
        let writer = try #require(text.firstRange(of: "writer: "))
        let archive = try #require(text.firstRange(of: "archive:"))
        let limits = try #require(text.firstRange(of: "limits: "))
        let kept = [
            text[..<store.lowerBound], text[writer.lowerBound..<archive.lowerBound],
            text[limits.lowerBound...],
        ]
        // A job that has nothing on AWS has no region.
        try work.write(
            kept.joined().replacing("region: eu-central-1\n", with: ""), to: "jobs/local.yaml")
    }

    /// All that the pages about AWS show, by their words.
    private static func shownCommands() throws -> [[String]] {
        let folder = projectRoot.appending(path: "docs")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .filter { $0.hasPrefix("aws") }
        let commands = try pages.sorted().flatMap { page in
            try String(contentsOf: folder.appending(path: page), encoding: .utf8)
                .split(separator: "\n").filter { $0.hasPrefix("    salestalk ") }
                .map { $0.split(separator: " ").dropFirst().map(String.init) }
        }
        #expect(commands.count >= 6)
        return commands
    }

    @Test(
        "Links of the pages lead somewhere",
        arguments: [
            "docs/aws.md", "docs/aws-bedrock.md", "docs/aws-credentials.md", "docs/aws-dynamodb.md",
        ])
    func links(page: String) throws {
        let text = try String(contentsOf: projectRoot.appending(path: page), encoding: .utf8)
        for match in text.matches(of: #/\]\((?<target>[^)#]+)[^)]*\)/#) {
            let target = String(match.output.target)
            guard !target.contains("://") else { continue }
            #expect(
                FileManager.default.fileExists(
                    atPath: projectRoot.appending(path: "docs/\(target)").path()),
                "\(page) links to \(target)")
        }
    }
}
