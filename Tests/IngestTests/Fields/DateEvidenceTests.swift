import Testing

@testable import Ingest

@Suite("Which patterns a column's cells allow")
struct DateEvidenceTests {
    private func patterns(_ cells: [String]) -> (certain: [String], ambiguous: [String]) {
        let (certain, ambiguous) = DateEvidence.patterns(of: cells.map { Array($0.utf8) })
        return (certain.map(\.text), ambiguous.map(\.text))
    }

    @Test("A day past the twelfth tells the order")
    func order() {
        #expect(patterns(["03/04/2025", "25/04/2025"]).certain == ["d/M/yyyy"])
        #expect(patterns(["03/04/2025", "04/25/2025"]).certain == ["M/d/yyyy"])
    }

    @Test("Nothing past the twelfth, or both, tells nothing")
    func noOrder() {
        for cells in [["03/04/2025"], ["25/04/2025", "04/25/2025"]] {
            let (certain, ambiguous) = patterns(cells)
            #expect(certain.isEmpty)
            #expect(ambiguous.starts(with: ["d/M/yyyy", "M/d/yyyy"]))
        }
    }

    @Test(
        "Unmistakable writings",
        arguments: [
            ("31.12.2025", "d.M.yyyy"), ("03.2025", "MM.yyyy"), ("2025/12/31", "yyyy/MM/dd"),
            ("9-Mar-2025", "d-MMM-yyyy"), ("20250309", "yyyyMMdd"),
            ("31.12.2025 08:45", "d.M.yyyy HH:mm"),
        ])
    func plain(_ cell: String, _ pattern: String) {
        #expect(patterns([cell]).certain == [pattern])
    }

    @Test("ISO dates need no pattern beyond the standard ones")
    func iso() {
        #expect(patterns(["2025-01-31", "2025-01"]).certain.isEmpty)
    }
}
