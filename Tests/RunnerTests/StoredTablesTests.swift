import SalesCore
import Testing

@testable import Runner

@Suite("Stored tables")
struct StoredTablesTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private static let filters: [TableFilter] = [
        TableFilter(), TableFilter(metrics: ["revenue"]), TableFilter(slices: [.total]),
        TableFilter(grain: .quarter), TableFilter(period: .october),
        TableFilter(metrics: ["revenue"], slices: [.total], grain: .month, period: .october),
        TableFilter(slices: [Slice("region", "nowhere")]),
    ]

    @Test("Some rows are those of the whole table that the filter accepts", arguments: filters)
    func rows(_ filter: TableFilter) async throws {
        try workshop.prepare()
        try await workshop.run()
        let table = try await workshop.workspace.table(of: .acme)
        let stored = try await workshop.workspace.tables(of: .acme)
        let rows = table.rows.filter(filter.accepts)
        #expect(stored.spec == table.spec)
        #expect(try await stored.rows(filter) == rows)
        let compared = try await stored.comparedRows(filter)
        #expect(compared.rows == rows)
        for row in rows {
            let address = row.address
            for baseline in Baseline.allCases {
                #expect(
                    compared.table.change(
                        address.metric, address.slice, address.period, from: baseline)
                        == table.change(
                            address.metric, address.slice, address.period, from: baseline))
            }
        }
    }

    @Test("A period is one that has cells")
    func period() async throws {
        try workshop.prepare()
        try await workshop.run()
        let stored = try await workshop.workspace.tables(of: .acme)
        #expect(try await stored.period(named: "2025-09") == .september)
        await #expect(
            throws: RunFailure.unknownPeriod(
                "2025-11", tenant: .acme, available: "2025-09 to 2025-10")
        ) { try await stored.period(named: "2025-11") }
    }

    @Test("A tenant without tables has none to ask")
    func none() async throws {
        await #expect(throws: RunFailure.unknownTenant("acme", known: [])) {
            try await workshop.workspace.tables(of: .acme)
        }
    }
}
