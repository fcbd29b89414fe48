import SalesCore
import Testing

@testable import Spec

@Suite("A file of targets")
struct TargetFileTests {
    private let file = TargetFile(metrics: ["sales", "orders"]) { text in
        Period(text).map { .success($0) } ?? .failure(TargetProblem("no period"))
    }

    @Test("Spaces, quotes and other metrics' lines do no harm")
    func reads() throws {
        let found = file.targets(
            of: "sales", in: " period , target , metric\n2025-10, -5 ,\"sales\"\n2025-10,6,orders\n"
        )
        #expect(try found.get() == [MetricTargets.Target(period: .month(2025, 10), value: -5)])
    }

    @Test("All problems come at once, each with its line, but no more than twenty")
    func problems() {
        let text = "period,target\n" + String(repeating: "x,1\n", count: 30)
        guard case .failure(let failure) = file.targets(of: "sales", in: text) else {
            Issue.record("was read")
            return
        }
        #expect(failure.problems.map(\.line) == Array(2...21))
    }
}
