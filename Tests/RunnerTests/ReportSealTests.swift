import Report
import SalesCore
import Testing

@testable import Runner

@Suite("ReportSeal")
struct ReportSealTests {
    @Test("A run seals its reports, over all of them and the spec")
    func sealed() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        try await workshop.run()
        let content = try workshop.workspace.report(of: .acme, period: .october)
        let spec = try await workshop.workspace.table(of: .acme).spec
        #expect(content.seal == (try ReportSeal.of(content, spec: spec)))
        var unsealed = content
        unsealed.seal = nil
        #expect(try unsealed.sealed(with: spec) == content)
        let quarter = try workshop.workspace.report(of: .acme, period: .quarter(2025, 4))
        #expect(quarter.seal != content.seal)
        let other = MetricSpec(
            currency: spec.currency, calendar: FiscalCalendar(firstMonth: 2), source: spec.source,
            dimensions: spec.dimensions, slices: spec.slices, metrics: spec.metrics)
        #expect(try ReportSeal.of(content, spec: other) != content.seal)
    }
}
