import Foundation
import TestSupport
import Testing

/// Names and cells of a file that would act on a terminal, or fill it.
@Suite("Text of a file on a terminal")
struct HostileTextTests {
    private static let long = String(repeating: "very long ", count: 1000)
    private static let title = "\u{1B}]0;owned\u{07}"
    private static let export = """
        date,region,Net Amount,\(title)x,\u{9B}31m\u{202E}y,\(long)
        2025-10-01,East,80.00,1,2,3
        2025-10-02,"We\u{1B}[2Jst",\u{1B}[31mten,1,\u{1B}c,3
        2025-10-03,West,\(long),1,2,\u{7F}

        """

    private func prepared(_ export: String = export) throws -> Workdir {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(export, to: "exports/a.csv")
        return work
    }

    private func isHarmless(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            scalar != "\n" && scalar != "\t"
                && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    || scalar.value == 0x202E)
        }
    }

    @Test(
        "is written out, and cut",
        arguments: [
            ["preview", "exports/a.csv"],
            ["aggregate", "exports/a.csv", "--spec", "metrics.yaml"],
            [
                "ingest", "exports/a.csv", "--tenant", "acme", "--job", "job.yaml", "--check",
                "--as-of", "2025-11-05",
            ],
            ["run", "job.yaml", "--as-of", "2025-11-05"],
            ["plan", "job.yaml", "--as-of", "2025-11-05"],
            ["init", "exports/a.csv", "--currency", "USD"],
        ])
    func harmless(call: [String]) throws {
        let work = try prepared()
        let told = try work.run(call)
        #expect(told.code == 0, "\(told.errors)")
        #expect(isHarmless(told.errors), "\(told.errors.debugDescription)")
        if call[0] != "aggregate" {
            #expect(isHarmless(told.output), "\(told.output.debugDescription)")
        }
        if call[0] != "init" {
            let lines = (told.output + "\n" + told.errors).split(separator: "\n")
            #expect(lines.allSatisfy { $0.count < 1000 }, "\(lines.map(\.count))")
        }
    }

    @Test("An error that names columns is no longer either")
    func errors() throws {
        let work = try prepared(Self.export.replacing("Net Amount", with: "Nett\u{1B}[5mo Amount"))
        let told = try work.run("aggregate", "exports/a.csv", "--spec", "metrics.yaml")
        #expect(told.code == 5)
        #expect(isHarmless(told.errors) && told.errors.count < 3000, "\(told.errors)")
        #expect(told.errors.contains("Nett\\u001b[5mo"))
    }

    @Test("Tables are bytes as they are for a file, and written out for a terminal")
    func tables() throws {
        let work = try prepared()
        let call = ["aggregate", "exports/a.csv", "--spec", "metrics.yaml", "--quiet"]
        #expect(try work.run("preview", "exports/a.csv", "--as", "csv").output.contains(Self.title))
        try work.write(
            "import pty, sys\npty.spawn(sys.argv[1:], lambda fd: __import__('os').read(fd, 4096))\n",
            to: "terminal.py")
        let quoted = ([Workdir.binary] + call).map { "'\($0)'" }.joined(separator: " ")
        let shown = try work.shell("python3 terminal.py \(quoted)")
        #expect(shown.contains("revenue"))
        #expect(isHarmless(shown.replacing("\r\n", with: "\n")), "\(shown.debugDescription)")
    }

    @Test("A file's own name does not act either")
    func fileName() throws {
        let work = try prepared()
        let told = try work.run("preview", "exports/\u{1B}[31mred.csv")
        #expect(told.code != 0)
        #expect(isHarmless(told.errors), "\(told.errors.debugDescription)")
    }
}
