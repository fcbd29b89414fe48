import ArgumentParser
import Runner
import SalesCore

/// `salestalk doctor JOB`: everything a job needs.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check everything a job needs and name the fix.",
        discussion: "Example:  salestalk doctor jobs/demo.yaml")

    @Argument(help: "The job file.")
    var job: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let home = global.prepare()
        let results = try await Doctor(home: home)
            .examine(try JobReader.job(at: job), asOf: .today)
        if global.json {
            Console.standard.print(try jsonText(results))
        } else {
            for result in results {
                let mark = result.isHealthy ? "ok  " : "FIX "
                Console.standard.print("\(mark)\(result.subject): \(result.finding)")
                if let remedy = result.remedy { Console.standard.print("    \(remedy)") }
            }
        }
        guard results.allSatisfy(\.isHealthy) else { throw CommandResult(exitCode: .failed) }
    }
}
