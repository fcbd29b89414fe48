import ArgumentParser
import Runner
import SalesCore

/// `salestalk verify PATH`: archived reports again, offline.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove archived reports again, offline: bytes, hashes, facts, claims.",
        discussion: """
            PATH is an archived report's folder, or a folder above some; s3://BUCKET/PREFIX is \
            read from the bucket. Ends with 6 when anything does not hold.

            Example:  salestalk verify .salestalk/archive
            """)

    @Argument(help: "An archived report, or a folder above some, or an s3:// address.")
    var path: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        _ = global.prepare()
        let verification = try await Verifier().verify(path)
        if global.json {
            Console.standard.print(try jsonText(verification))
        } else {
            Console.standard.print(Self.text(of: verification))
        }
        guard verification.isSound else { throw CommandResult(exitCode: .notSupported) }
    }

    private static func text(of verification: Verification) -> String {
        var lines: [String] = []
        for report in verification.reports {
            if report.problems.isEmpty {
                lines.append(
                    "ok \(report.path): \(report.files) files, \(report.claims) claims proved")
            } else {
                lines.append("NOT SOUND \(report.path)")
                lines += report.problems.map { "  \($0)" }
            }
        }
        let sound = verification.reports.count { $0.problems.isEmpty }
        lines.append("\(sound) of \(Written.count(verification.reports.count, "report")) sound")
        return lines.joined(separator: "\n")
    }
}
