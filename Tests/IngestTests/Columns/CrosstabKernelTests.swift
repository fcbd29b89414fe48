import SalesCore
import Testing

@testable import Ingest

@Suite("Lines of a crosstab")
struct CrosstabKernelTests {
    private func spec(
        _ contract: ContractSpec = ContractSpec(), formats: [String] = [], missing: [String] = []
    ) -> MetricSpec {
        salesSpec(
            layout: .crosstab(metric: nil, value: "revenue"),
            columns: [
                ColumnSpec(name: "date", type: .date, formats: formats),
                ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "revenue", type: .money, missing: missing),
            ], contract: contract)
    }

    @Test("A line is a record for each month that holds a value, and is counted once")
    func unfolds() async throws {
        let run = try await ingest(
            """
            Region,2025-01,2025-02,Mar 2025,Total
            North,"1,000.50",(20),,980.50
            South,0,,-3.25,-3.25
            East,,,,

            """, spec())
        #expect(
            run.records == [
                SeenRecord(day: "2025-01-01", fields: ["North", "1000.5"]),
                SeenRecord(day: "2025-01-01", fields: ["South", "0"]),
                SeenRecord(day: "2025-02-01", fields: ["North", "-20"]),
                SeenRecord(day: "2025-03-01", fields: ["South", "-3.25"]),
            ])
        #expect(run.counts.accepted == 3)
        #expect(run.counts.read == 4)
        #expect(run.notices == ["columns of totals left out: Total"])
        #expect(run.isMonthPrecision)
    }

    @Test("Blank lines and repeated headers are skipped")
    func skipped() async throws {
        let run = try await ingest(
            "region,2025-01,2025-02\nNorth,1,2\n,,\nregion,2025-01,2025-02\nSouth,3,4\n", spec())
        #expect(run.counts.accepted == 2)
        #expect(run.counts.skipped.blank == 1)
        #expect(run.counts.skipped.repeatedHeader == 1)
        #expect(run.rejects.isEmpty)
    }

    @Test("Lines may name their metric, read by the rules of its measure")
    func metrics() async throws {
        let spec = salesSpec(
            layout: .crosstab(metric: "metric", value: ""),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "revenue", from: ["Umsatz"], type: .money),
                ColumnSpec(name: "units", from: ["Menge"], type: .integer),
            ])
        let run = try await ingest(
            """
            region,metric,Januar 2025,Februar 2025
            North,Umsatz,10.50,20
            North,MENGE,3,4.5
            North,Menge,3,
            North,Kosten,1,2
            North,,1,2
            """, spec)
        #expect(
            run.records == [
                SeenRecord(day: "2025-01-01", fields: ["North", "-", "3"]),
                SeenRecord(day: "2025-01-01", fields: ["North", "10.5", "-"]),
                SeenRecord(day: "2025-02-01", fields: ["North", "20", "-"]),
            ])
        #expect(run.rejects.map(\.column) == ["Februar 2025", "metric"])
        #expect(run.notices == ["metrics that the spec does not name: Kosten"])
        #expect(run.counts.accepted == 3)
    }

    @Test("Formulas and other number columns hold for every month of the line")
    func formulas() async throws {
        let price = ColumnSpec(name: "price", type: .money)
        let spec = salesSpec(
            layout: .crosstab(metric: nil, value: "units"),
            columns: [
                ColumnSpec(name: "date", type: .date, formats: ["MMM-yy"]),
                ColumnSpec(name: "units", type: .integer), price,
                ColumnSpec(
                    name: "revenue", type: .money,
                    formula: try Expression(parsing: "units * price")),
            ])
        let run = try await ingest("price,Jan-25,Feb-25\n1.50,2,4\n", spec)
        #expect(run.records.map(\.fields) == [["2", "1.5", "3"], ["4", "1.5", "6"]])
    }

    @Test("More lines than a batch holds, by several workers and small blocks")
    func large() async throws {
        let months = (1...12).map { "2025-" + ($0 < 10 ? "0\($0)" : "\($0)") }
        var text = "region," + months.joined(separator: ",") + "\n"
        for line in 0..<2000 {
            text += "r\(line % 7)," + (0..<12).map { "\(line + $0)" }.joined(separator: ",") + "\n"
        }
        for (workers, blockSize) in [(1, 1 << 19), (3, 4096)] {
            let run = try await ingest(
                Array(text.utf8), spec(), workers: workers, blockSize: blockSize)
            #expect(run.counts.accepted == 2000)
            #expect(run.records.count == 24_000)
            let sum = run.records.reduce(0) { $0 + (Int($1.fields[1]) ?? 0) }
            #expect(sum == (0..<2000).reduce(0) { $0 + $1 * 12 + 66 })
        }
    }
}
