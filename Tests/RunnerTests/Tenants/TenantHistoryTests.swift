import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("What was done to tenants")
struct TenantHistoryTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func added() async throws -> TenantOffice {
        let office = try await workshop.office()
        _ = try await office.add(try workshop.application())
        _ = try await office.add(try workshop.application("bolt"))
        return office
    }

    @Test("Of one tenant or of all, by whom and when")
    func lists() async throws {
        let office = try await added()
        let all = try await office.history(of: nil)
        #expect(all.total == 8)
        #expect(all.events.allSatisfy { $0.actor == "ann" && $0.time == Workshop.time })
        #expect(all.head == all.events.last?.hash)
        #expect(all.failure == nil)
        let one = try await office.history(of: .bolt)
        #expect(one.events.map(\.sequence) == [5, 6, 7, 8])
        #expect(one.total == 8)
    }

    @Test("A changed line is named, and events after it are not told")
    func changed() async throws {
        let office = try await added()
        let text = try workshop.text("home/audit.jsonl")
        let line = text.split(separator: "\n")[2]
        try workshop.write(
            text.replacingOccurrences(of: line, with: line.replacing("ann", with: "eve")),
            to: "home/audit.jsonl")
        let history = try await office.history(of: nil)
        #expect(history.events.count == 2)
        let failure = try #require(history.failure)
        #expect(failure.summary.contains("audit.jsonl, line 3: the audit trail is broken"))
        #expect(failure.remedy?.contains("backup") == true)
        #expect(failure.exitCode == .failed)
    }

    @Test("Events cut off at the end are missed, and nothing more is done to tenants")
    func truncated() async throws {
        let office = try await added()
        let lines = try workshop.text("home/audit.jsonl").split(separator: "\n").dropLast(2)
        try workshop.write(lines.map { $0 + "\n" }.joined(), to: "home/audit.jsonl")
        let failure = try #require(try await office.history(of: nil).failure)
        #expect(failure.summary.contains("2 events are missing at the end"))
        await #expect(throws: (any Error).self) {
            _ = try await office.add(try workshop.application("cole"))
        }
    }
}
