import SalesCore
import Testing

@Suite("Targets")
struct MetricTargetsTests {
    private let targets = MetricTargets(
        metric: "revenue",
        targets: [
            .init(period: .quarter(2025, 4), value: 1_200_000),
            .init(period: .month(2025, 2), value: 9), .init(period: .month(2025, 1), value: 8),
        ])

    @Test("Stand by period")
    func lookup() throws {
        #expect(targets[.month(2025, 1)] == 8)
        #expect(targets[.quarter(2025, 4)] == 1_200_000)
        #expect(targets[.month(2025, 3)] == nil)
        #expect(targets.targets.map(\.period.description) == ["2025-01", "2025-02", "2025-Q4"])
        #expect(try throughJSON(targets) == targets)
    }

    @Test("A spec knows those of its metrics; one of before there were any has none")
    func specs() throws {
        let base = exampleSpec()
        #expect(base.target(for: "revenue", in: .month(2025, 1)) == nil)
        #expect(!(try json(base)).contains("argets"))
        let spec = MetricSpec(
            currency: base.currency, source: base.source, dimensions: base.dimensions,
            slices: base.slices, metrics: base.metrics, targets: [targets])
        #expect(spec.target(for: "revenue", in: .month(2025, 1)) == 8)
        #expect(spec.target(for: "orders", in: .month(2025, 1)) == nil)
        #expect(try throughJSON(spec) == spec)
    }

    @Test("A target is quoted beside the cells")
    func quote() {
        let address = CellAddress.target(of: "revenue", in: .month(2025, 1))
        #expect(address.metric == "target:revenue")
        #expect(address.targetedMetric == "revenue")
        #expect(CellAddress(metric: "revenue", period: .month(2025, 1)).targetedMetric == nil)
    }
}
