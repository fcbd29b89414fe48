import Testing

@testable import Ingest

@Suite("Which patterns a column's cells allow")
struct DateEvidenceTests {
    private func patterns(_ cells: [String]) -> (certain: [String], ambiguous: [String]) {
        let evidence = DateEvidence(cells: cells.map { Array($0.utf8) })
        return (evidence.certain.map(\.text), evidence.ambiguous.map(\.text))
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
            ("31.12.2025 08:45", "d.M.yyyy HH:mm"), ("2025-1-5", "yyyy-M-d"),
            ("2025/1/5", "yyyy/M/d"), ("5 janvier 2025", "d MMM yyyy"),
            ("5. März 2025", "d. MMM yyyy"), ("January 5, 2025", "MMM d, yyyy"),
            ("Mon, 6 Jan 2025", "EEE, d MMM yyyy"), ("5/Jan/2025", "d/MMM/yyyy"),
            ("31.12.2025, 08:45:00", "d.M.yyyy, HH:mm:ss"), ("Mar 2025", "MMM yyyy"),
        ])
    func plain(_ cell: String, _ pattern: String) {
        #expect(patterns([cell]).certain == [pattern])
    }

    @Test("The order holds with times and without, and rules the other out")
    func orderWithTimes() {
        let evidence = DateEvidence(
            cells: ["3/4/2025", "12/25/2025 3:04 PM"].map { Array($0.utf8) })
        #expect(evidence.certain.map(\.text) == ["M/d/yyyy", "M/d/yyyy h:mm a"])
        #expect(evidence.refuted.map(\.text).contains("d/M/yyyy"))
    }

    @Test(
        "Two-digit years, serial numbers and years alone are never guessed",
        arguments: ["05.01.25", "1/5/25", "45658", "2025", "Jan-25", "Q1 2025"])
    func neverGuessed(_ cell: String) {
        #expect(patterns([cell]).certain.isEmpty)
    }

    @Test("ISO dates need no pattern beyond the standard ones")
    func iso() {
        #expect(patterns(["2025-01-31", "2025-01"]).certain.isEmpty)
    }
}
