import Foundation
import TestSupport
import Testing

@Suite("Commands shown in documents")
struct DocumentationTests {
    static let documents = [
        "README.md", "docs/getting-started.md", "docs/job-file.md", "docs/reports.md",
        "docs/operations.md", "docs/ingest.md", "docs/metric-language.md", "docs/detection.md",
        "docs/troubles.md", "docs/tenants.md",
    ]

    @Test("run as shown, on the samples, after the demo", arguments: documents)
    func commands(document: String) throws {
        let text = try String(
            contentsOfFile: projectRoot.path + "/" + document, encoding: .utf8)
        let commands = text.split(separator: "\n")
            .filter { $0.hasPrefix("    salestalk ") }
            .map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(!commands.isEmpty, "\(document) shows no command")
        let work = try Workdir()
        try work.copySamples()
        #expect(try work.run("run", "jobs/demo.yaml").code == 0)
        for command in commands {
            let outcome = try work.run(command.split(separator: " ").dropFirst().map(String.init))
            #expect(outcome.code == 0, "\(command): \(outcome.errors)\(outcome.output)")
        }
    }

    @Test("Links to files lead somewhere", arguments: documents + ["CONTRIBUTING.md"])
    func links(document: String) throws {
        let file = projectRoot.path + "/" + document
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let folder = (file as NSString).deletingLastPathComponent
        for match in text.matches(of: #/\]\((?<target>[^)#]+)[^)]*\)/#) {
            let target = String(match.output.target)
            guard !target.contains("://") else { continue }
            #expect(
                FileManager.default.fileExists(atPath: folder + "/" + target),
                "\(document) links to \(target)")
        }
    }
}
