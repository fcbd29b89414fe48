import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
    static let commands = [
        [], ["run"], ["plan"], ["ingest"], ["preview"], ["init"], ["aggregate"], ["tables"],
        ["report"],
        ["check"],
        ["verify"], ["archive"], ["archive", "list"], ["archive", "get"], ["archive", "prune"],
        ["runs"], ["runs", "list"], ["runs", "show"], ["tenant"], ["tenant", "add"],
        ["tenant", "list"], ["tenant", "show"], ["tenant", "usage"], ["tenant", "export"],
        ["tenant", "remove"], ["tenant", "audit"], ["doctor"],
    ]

    @Test("Every command explains itself and shows an example", arguments: commands)
    func help(command: [String]) throws {
        let outcome = try Workdir().run(
            command + ["--help"], environment: ["COLUMNS": "80", "LC_ALL": "C.UTF-8"])
        #expect(outcome.code == 0)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output.contains(command.isEmpty ? "Start with:" : "Example:"))
        let name = (["salestalk"] + command).joined(separator: "-")
        try expectGolden(outcome.output, fixture("Help/\(name).txt"))
    }

    @Test("The version is one line")
    func version() throws {
        let outcome = try Workdir().run("--version")
        #expect(outcome.code == 0)
        #expect(outcome.output.split(separator: "\n").count == 1)
    }
}
