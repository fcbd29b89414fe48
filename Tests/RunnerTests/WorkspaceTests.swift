import Foundation
import Report
import SalesCore
import Testing

@testable import Runner

@Suite("Workspace")
struct WorkspaceTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Tenants are those that have a store")
    func tenants() async throws {
        #expect(try await workshop.workspace.tenants().isEmpty)
        try workshop.prepare("bolt")
        try workshop.prepare("acme")
        try await workshop.run(workshop.job(["bolt", "acme"]))
        #expect(try await workshop.workspace.tenants() == [.acme, .bolt])
        #expect(try await workshop.workspace.tenant("bolt") == .bolt)
        await #expect(throws: RunFailure.unknownTenant("acne", known: ["acme", "bolt"])) {
            try await workshop.workspace.tenant("acne")
        }
        let failure = await #expect(throws: RunFailure.self) {
            try await workshop.workspace.tenant("../acme")
        }
        #expect(failure?.summary.contains("it has '.'") == true)
        #expect(failure?.exitCode == .invalidUse)
    }

    @Test("A tenant without tables has none to show")
    func noTable() async throws {
        await #expect(throws: RunFailure.unknownTenant("acme", known: [])) {
            try await workshop.workspace.table(of: .acme)
        }
    }

    /// Lines of January, as many more as runs have written.
    private func write(runs: Int) throws {
        let more = (0..<runs).map { "2025-01-1\($0),Region \($0),1.00" }
        let lines = ["2025-01-01,East,1.00", "2025-01-31,East,1.00"] + more
        try workshop.write(
            (["date,region,Net Amount"] + lines).joined(separator: "\n") + "\n", to: "acme/a.csv")
    }

    /// What a reader has of January, its cells and the year so far, where a run puts other values
    /// in the store right after the reader has seen what is there, as often as is said.
    private func read(
        whileRunsWrite times: Int
    ) async throws -> (store: InterruptedStore, rows: Result<[String], any Error>) {
        let regions = "  regions: {aggregate: count_distinct, of: region}\n"
        try workshop.write(Workshop.spec() + regions, to: "acme/metrics.yaml")
        try write(runs: 0)
        try await workshop.run()
        let kept = try #require(try await workshop.workspace.places.existingStore(of: .acme))
        let store = InterruptedStore(kept) { reading in
            guard reading <= times else { return }
            try write(runs: reading)
            try await workshop.run()
        }
        let january = TableFilter(slices: [.total], grain: .month, period: .month(2025, 1))
        do {
            let compared = try await workshop.workspace.comparedTable(of: .acme, in: store, january)
            var rows: [String] = []
            compared.forEachRow { row in
                let values = [row.row.cell.value, row.yearToDate.value].map { $0?.text() ?? "none" }
                rows.append("\(row.row.address.metric) \(values.joined(separator: " "))")
            }
            return (store, .success(rows))
        } catch {
            return (store, .failure(error))
        }
    }

    @Test("Tables that a run changes while they are read are read again, whole", arguments: 0...2)
    func readAgain(runs: Int) async throws {
        let (store, rows) = try await read(whileRunsWrite: runs)
        #expect(store.readingCount == runs + 1)
        let (revenue, regions) = (runs + 2, runs + 1)
        #expect(
            try rows.get() == ["revenue \(revenue) \(revenue)", "regions \(regions) \(regions)"])
    }

    @Test("Where runs never end, a reader does not try for ever")
    func givesUp() async throws {
        let (store, _) = try await read(whileRunsWrite: 9)
        #expect(store.readingCount == 3)
    }

    @Test("The latest report on a period, or those that there are")
    func reports() async throws {
        #expect(throws: RunFailure.noReport(tenant: .acme, period: "2025-10", available: [])) {
            try workshop.workspace.report(of: .acme, period: .october)
        }
        try workshop.prepare()
        try await workshop.run()
        #expect(try workshop.workspace.report(of: .acme, period: .october).period.id == .october)
        #expect(workshop.workspace.reportPeriods(of: .acme) == ["2025-10", "2025-Q4"])
        #expect(
            throws: RunFailure.noReport(
                tenant: .acme, period: "2025-08", available: ["2025-10", "2025-Q4"])
        ) { try workshop.workspace.report(of: .acme, period: .august) }
        try workshop.write("{", to: "home/reports/tenant=acme/2025-10.json")
        #expect(throws: ReportFailure.self) {
            try workshop.workspace.report(of: .acme, period: .october)
        }
    }

    @Test("A period is the one named, else the latest whole month")
    func period() async throws {
        try workshop.prepare()
        try await workshop.run()
        let table = try await workshop.workspace.table(of: .acme)
        func period(_ text: String?) throws(RunFailure) -> Period {
            try workshop.workspace.period(text, of: .acme, in: table)
        }
        #expect(try period(nil) == .october)
        #expect(try period("2025-09") == .september)
        #expect(throws: RunFailure.self) { try period("September") }
        #expect(
            throws: RunFailure.notACalendarPeriod(
                .quarter(2026, 1, isFiscal: true), FiscalCalendar())
        ) { try period("FY2026-Q1") }
        #expect(
            throws: RunFailure.unknownPeriod(
                "2025-11", tenant: .acme, available: "2025-09 to 2025-10")
        ) { try period("2025-11") }
        let empty = MetricTable(spec: table.spec, asOf: table.asOf, cells: [:])
        #expect(
            throws: RunFailure.unknownPeriod(
                "any period", tenant: .acme, available: "no period yet")
        ) { try workshop.workspace.period(nil, of: .acme, in: empty) }
    }
}
