import SalesCore
import Testing

@testable import Ingest

@Suite("A text column")
struct TextKernelTests {
    @Test("Names of any length are told apart", arguments: [1, 7, 8, 9, 15, 16, 17, 40])
    func lengths(_ length: Int) async throws {
        let stem = String(repeating: "x", count: length - 1)
        let names = ["a", "b", "c"].map { stem + $0 } + ["a", "b"].map { $0 + stem }
        let text = names.map { "2025-01-01,\($0),1,1\n" }.joined()
        let run = try await ingest("date,region,revenue,units\n" + text, salesSpec())
        #expect(Set(run.records.map { $0.fields[0] }) == Set(names))
    }

    @Test("More distinct names than any cache holds")
    func manyNames() async throws {
        var text = "date,region,revenue,units\n"
        for round in 0..<2 {
            for name in 0..<3000 { text += "2025-01-01,name \(name),\(round),1\n" }
        }
        let run = try await ingest(text, salesSpec())
        #expect(Set(run.records.map { $0.fields[0] }).count == 3000)
        #expect(run.records.count == 6000)
    }

    @Test("A column that nothing uses is checked but not kept")
    func unused() async throws {
        let base = salesSpec(columns: [
            ColumnSpec(name: "date", type: .date),
            ColumnSpec(name: "note", type: .text, isRequired: true),
        ])
        let spec = MetricSpec(
            currency: nil, source: base.source, dimensions: [], slices: [[]], metrics: [])
        let run = try await ingest("date,note\n2025-01-01,x\n2025-01-02,\n", spec)
        #expect(run.records.map(\.fields) == [[""]])
        #expect(run.rejects.map(\.column) == ["note"])
    }

    @Test("Doubled quotes are one quote")
    func quotes() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,\"12\"\" pipe\",1,1\n", salesSpec())
        #expect(run.records.map { $0.fields[0] } == ["12\" pipe"])
    }
}
