import ArgumentParser
import Runner
import SalesCore

/// `salestalk plan JOB`: what `run` would do and write.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show what `run` would read and write, without doing it.",
        discussion: "Example:  salestalk plan jobs/demo.yaml")

    @OptionGroup var job: JobOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let plan = try await job.plan(home: global.prepare())
        let outline = PlanOutline(plan)
        Console.standard.print(global.json ? try jsonText(outline) : outline.text)
        let problems = plan.tenants.compactMap(\.problem)
        for problem in problems { Console.standard.tell(problem) }
        if let first = problems.first {
            let all = problems.count == plan.tenants.count
            throw CommandResult(exitCode: all ? first.exitCode : .someTenantsFailed)
        }
    }
}
