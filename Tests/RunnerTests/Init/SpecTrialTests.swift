import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("Trying a draft")
struct SpecTrialTests {
    private let workshop: Workshop
    private let spec = """
        version: 1
        source:
          columns: {date: {from: Date, type: date, required: true}, net: {from: Net, type: decimal}}
        metrics: {net: {aggregate: sum, of: net}}
        """

    init() throws { workshop = try Workshop() }

    @Test("tells the lines rejected, with the cells at fault")
    func faults() async throws {
        try workshop.write(
            "Date,Net\n2025-01-01,1\n2025-01-02,none\n2025-01-03\n", to: "export.csv")
        let path = workshop.path + "/export.csv"
        let outcome = try await SpecTrial(paths: [path], workers: 1).outcome(of: spec)
        #expect(outcome.counts.accepted == 1)
        #expect(outcome.counts.rejected == 2)
        #expect(outcome.faults.map(\.line) == [3, 4])
        #expect(outcome.faults.map(\.header) == ["Net", nil])
        #expect(outcome.faults.map(\.cell) == ["none", nil])
    }

    @Test("refuses a draft that is no spec")
    func invalid() async {
        await #expect(throws: SpecFailure.self) {
            try await SpecTrial(paths: [], workers: 1).outcome(of: "version: 9")
        }
    }
}
