import SalesCore
import Testing

@testable import Runner

@Suite("How a cell came to its value")
struct CellHistoryTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Its value, its uploads and its restatements")
    func history() async throws {
        try workshop.prepare(mode: "append")
        try await workshop.run()
        try workshop.write(Workshop.export("2025-10-07,East,5.00"), to: "acme/late.csv")
        try await workshop.run()
        let table = try await workshop.workspace.table(of: .acme)
        let filter = TableFilter(metrics: ["revenue"], slices: [.total], period: .october)
        let events = try await workshop.workspace.history(of: .acme, in: table, filter)
        #expect(events.map(\.kind) == [.value, .source, .source, .restated])
        #expect(
            events.map(\.source?.file) == [nil, "acme/a.csv", "acme/late.csv", "acme/late.csv"])
        #expect(events.map(\.rows) == [3, 2, 1, nil])
        #expect(events[0].value == ExactDecimal("155.05"))
        #expect(events[3].before == ExactDecimal("150.05"))
        let restated = try await workshop.workspace.restated(of: .acme, filter)
        #expect(restated == [events[3]])
    }

    @Test("Runs are marked where a report of theirs is superseded")
    func marked() async throws {
        try workshop.prepare()
        let first = try await workshop.run()
        #expect(try await workshop.workspace.marked([first]) == [first])
        try workshop.write(Workshop.export("2025-10-31,West,1.00"), to: "acme/a.csv")
        let second = try await workshop.run()
        let marked = try await workshop.workspace.marked([first, second])
        let marks = marked.map { $0.tenants[0].reports.compactMap(\.supersededBy) }
        #expect(Set(marks[0]) == [second.runID])
        #expect(marks[1].isEmpty)
    }
}
