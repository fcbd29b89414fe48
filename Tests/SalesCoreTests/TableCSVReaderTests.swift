import SalesCore
import Testing

@Suite("Reading a stored table back")
struct TableCSVReaderTests {
    @Test("Reads what was written, every cell")
    func roundTrip() throws {
        let table = try exampleTable([
            "revenue  2025-01 1200.5", "revenue region=a%3Bb,%22c%22 2025-Q1 -7~",
            "revenue region=\u{301}%0D%0A 2025-01 0", "orders  2025-01 3",
            "average_order  2025-01 -",
        ])
        let rows = try TableCSV.rows(from: TableCSV.text(table.rows))
        #expect(rows == table.rows)
        #expect(try TableCSV.rows(from: TableCSV.header + "\n").isEmpty)
    }

    @Test(
        "Anything else is told with its line",
        arguments: [
            ("", 0), ("metric,slice\n", 1),
            ("H\nrevenue,,month,2025-01,1,USD,1,complete", 2),
            ("H\nrevenue,,month,2025-01,1,USD,1\n", 2),
            ("H\nrevenue,,quarter,2025-01,1,USD,1,complete\n", 2),
            ("H\nrevenue,,month,2025-13,1,USD,1,complete\n", 2),
            ("H\nrevenue,,month,2025-01,1e5,USD,1,complete\n", 2),
            ("H\nrevenue,,month,2025-01,1,dollars,1,complete\n", 2),
            ("H\nrevenue,,month,2025-01,1,USD,-1,complete\n", 2),
            ("H\nrevenue,,month,2025-01,1,USD,x,complete\n", 2),
            ("H\nrevenue,,month,2025-01,1,USD,1,done\n", 2),
            ("H\nrevenue,region,month,2025-01,1,USD,1,complete\n", 2),
            ("H\n\"revenue\"x,,month,2025-01,1,USD,1,complete\n", 2),
            ("H\nrevenue,,month,2025-01,1,USD,1,complete\n\n", 3),
        ])
    func refuses(_ text: String, line: Int) {
        let text = text.hasPrefix("H\n") ? TableCSV.header + text.dropFirst(1) : text
        let error = #expect(throws: TableCSVError.self) { try TableCSV.rows(from: text) }
        #expect(line == 0 || error?.line == line)
    }
}
