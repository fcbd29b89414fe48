import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("RunLedger")
struct RunLedgerTests {
    private let workshop: Workshop
    private let ledger: RunLedger

    init() throws {
        workshop = try Workshop()
        ledger = RunLedger(home: workshop.home)
    }

    private func record(_ id: String, startedAt: String = "2025-01-01T00:00:00Z") -> RunRecord {
        var record = RunRecordTests.record([.done])
        record.runID = id
        record.startedAt = startedAt
        return record
    }

    @Test("A record is one JSON file by its run id, the same bytes for the same run")
    func save() throws {
        try ledger.save(record("2025-12-15-abc"))
        let text = try workshop.text("home/runs/2025-12-15-abc.json")
        #expect(text.hasSuffix("}\n"))
        #expect(text.contains("\"runID\" : \"2025-12-15-abc\""))
        try ledger.save(record("2025-12-15-abc"))
        #expect(try workshop.text("home/runs/2025-12-15-abc.json") == text)
        #expect(try ledger.record("2025-12-15-abc") == record("2025-12-15-abc"))
    }

    @Test("Newest first; what is no record is passed over")
    func records() throws {
        #expect(ledger.records().isEmpty)
        try ledger.save(record("b", startedAt: "2025-01-02T00:00:00Z"))
        try ledger.save(record("a", startedAt: "2025-01-03T00:00:00Z"))
        try ledger.save(record("c", startedAt: "2025-01-02T00:00:00Z"))
        try workshop.write("{", to: "home/runs/broken.json")
        try workshop.write("x", to: "home/runs/notes.txt")
        #expect(ledger.records().map(\.runID) == ["a", "c", "b"])
    }

    @Test(
        "A run that is not there is said to be unknown",
        arguments: ["no", "", "..", "../runs/a", "broken"])
    func unknown(id: String) throws {
        try ledger.save(record("a"))
        try workshop.write("{", to: "home/runs/broken.json")
        #expect(throws: RunFailure.unknownRun(id)) { try ledger.record(id) }
    }
}
