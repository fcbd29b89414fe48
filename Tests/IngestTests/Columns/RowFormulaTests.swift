import SalesCore
import Testing

@testable import Ingest

@Suite("Column formulas")
struct RowFormulaTests {
    private func column(_ formula: String, _ lines: [String]) async throws -> SeenRun {
        try await ingest(
            "date,a,b\n" + lines.map { "2025-01-01,\($0)\n" }.joined(),
            salesSpec(columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "a", type: .decimal),
                ColumnSpec(name: "b", type: .decimal),
                ColumnSpec(name: "c", type: .decimal, formula: try Expression(parsing: formula)),
            ]))
    }

    @Test(
        "Exact arithmetic in the usual order",
        arguments: [
            ("a * b", "0.1,0.2", "0.02"), ("a + b", "0.1,0.25", "0.35"), ("a - b", "1,2.5", "-1.5"),
            ("a - b * 2", "10,2.5", "5"), ("-(a + b) * 0.5", "1,2", "-1.5"), ("a", "7,0", "7"),
        ])
    func arithmetic(_ formula: String, _ line: String, _ result: String) async throws {
        #expect(try await column(formula, [line]).records.map { $0.fields[2] } == [result])
    }

    @Test("What is missing makes the result missing")
    func missing() async throws {
        #expect(try await column("a + b", ["1,"]).records.map { $0.fields[2] } == ["-"])
    }

    @Test("A result out of range rejects its line and no other")
    func overflow() async throws {
        let run = try await column(
            "a * b", ["999999999999999999,10", "2,3", "0.0000000001,0.000000001"])
        #expect(run.records.map { $0.fields[2] } == ["6"])
        #expect(run.rejects.map(\.column) == ["c", "c"])
        #expect(run.rejects.map(\.line) == [2, 4])
    }

    @Test("A neighbour with many decimals does not make a line overflow")
    func neighbours() async throws {
        let run = try await column(
            "a * b",
            ["123456789.5,987654321.25", "0.000000000000000001,1", "1,0.000000000000000001"])
        #expect(run.rejects.isEmpty)
        #expect(run.records.map { $0.fields[2] }.contains("121932631637326626.875"))
    }

    @Test("Division has no exact result on a line, so there is no such program")
    func division() throws {
        let schema = RecordSchema(columns: [.init(name: "a", kind: .number)])
        #expect(RowFormula(try Expression(parsing: "a / 2"), schema: schema) == nil)
        #expect(RowFormula(try Expression(parsing: "x + 1"), schema: schema) == nil)
    }
}
