import SalesCore
import Storage
import Testing

@Suite("Restatements in every store")
struct RestatementRowsTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    private func restatement(
        _ before: ExactDecimal?, _ now: ExactDecimal?, run: String = "r1",
        _ slice: Slice = Slice("region", "EMEA")
    ) -> Restatement {
        Restatement(
            cell: ChangedCell(
                address: CellAddress(metric: "revenue", slice: slice, period: .month(2025, 2)),
                before: before, now: now),
            unit: .money(.usd), sources: [.init(file: "late.csv", sha256: "ab")],
            asOf: Samples.asOf, runID: run)
    }

    @Test("Come back in the order they happened", arguments: StoreUnderTest.all)
    func order(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        #expect(try await store.restatements().isEmpty)
        let all = [
            restatement(1, 2), restatement(nil, ExactDecimal(mantissa: 5, scale: 1), .total),
            restatement(2, nil, run: "r2"), restatement(nil, 1, run: "r3"),
        ]
        try await store.commit(StoreChange(restatements: Array(all.prefix(2))))
        try await store.commit(StoreChange(restatements: Array(all.suffix(2))))
        #expect(try await store.restatements() == all)
    }

    @Test("The same again is not kept twice; back and forth is", arguments: StoreUnderTest.all)
    func again(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        for change in [(1, 2), (1, 2), (2, 1), (1, 2)] as [(ExactDecimal, ExactDecimal)] {
            try await store.commit(StoreChange(restatements: [restatement(change.0, change.1)]))
        }
        #expect(try await store.restatements().map(\.cell.now) == [2, 1, 2])
    }

    @Test("Are told by one run, however often it asks", arguments: StoreUnderTest.all)
    func told(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        try await store.commit(StoreChange(restatements: [restatement(1, 2)]))
        #expect(try await store.restatements(toldBy: "a").map(\.cell.now) == [2])
        try await store.commit(StoreChange(restatements: [restatement(2, 3)]))
        #expect(try await store.restatements(toldBy: "b").map(\.cell.now) == [3])
        #expect(try await store.restatements(toldBy: "a").map(\.cell.now) == [2])
        #expect(try await store.restatements(toldBy: "c").isEmpty)
    }

    @Test("A report is superseded by the first that did it", arguments: StoreUnderTest.all)
    func reports(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        func report(_ key: String, by run: String) -> SupersededReport {
            SupersededReport(report: key, runID: run, asOf: Samples.asOf)
        }
        try await store.commit(
            StoreChange(supersededReports: [report("b", by: "r1"), report("a", by: "r1")]))
        try await store.commit(StoreChange(supersededReports: [report("a", by: "r2")]))
        #expect(
            try await store.supersededReports() == [report("a", by: "r1"), report("b", by: "r1")])
    }
}
