import SalesCore
import Spec
import Testing

@Suite("What is wrong in a file")
struct SpecFailureTests {
    private let problem = SpecProblem(
        file: "jobs/demo.yaml", line: 12, column: 5, message: "tenants: unknown key 'spce'",
        remedy: "Did you mean 'spec'?")

    @Test("A problem is a place, a message and a remedy, on one line")
    func line() {
        #expect(
            problem.description
                == "jobs/demo.yaml:12:5: tenants: unknown key 'spce'. Did you mean 'spec'?")
    }

    @Test("A remedy may be missing")
    func bare() {
        #expect(
            SpecProblem(file: "a.yaml", line: 1, column: 1, message: "the file is empty")
                .description
                == "a.yaml:1:1: the file is empty.")
    }

    @Test("A failure lists them all and is invalid use")
    func all() {
        let failure = SpecFailure(problems: [problem, problem])
        #expect(failure.summary == "\(problem)\n\(problem)")
        #expect(failure.exitCode == .invalidUse)
        #expect(!failure.isTransient)
    }

    @Test("A file that is something else does not fill the screen")
    func many() {
        let failure = SpecFailure(problems: Array(repeating: problem, count: 73))
        let lines = failure.summary.split(separator: "\n")
        #expect(lines.count == 51)
        #expect(lines.last == "… and 23 more")
    }
}
