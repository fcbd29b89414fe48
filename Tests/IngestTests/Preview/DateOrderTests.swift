import Testing

@testable import Ingest

@Suite("Day or month first")
struct DateOrderTests {
    private func evidence(_ cells: [String]) -> DateOrderEvidence {
        var evidence = DateOrderEvidence()
        for (index, cell) in cells.enumerated() { evidence.add(Array(cell.utf8), line: index + 2) }
        return evidence
    }

    @Test(
        "By days beyond the twelfth",
        arguments: [
            (["03/04/2025", "25/04/2025"], DateOrder.dayFirst),
            (["03-04-2025 10:00", "04-25-2025 10:00"], .monthFirst),
            (["3/4/2025", "4/3/2025"], .undecided),
            (["25/04/2025", "04/25/2025"], .mixed), (["25.04.2025", "2025-04-25"], nil),
            (["99/04/2025", "1/2/03"], .undecided), ([], nil),
        ] as [([String], DateOrder?)])
    func order(_ cells: [String], _ order: DateOrder?) {
        #expect(evidence(cells).order == order)
    }

    @Test("The first cell that tells is kept with its line; all are counted")
    func deciding() {
        let evidence = evidence(["01/02/2025"] + (13...20).map { "\($0)/02/2025" })
        #expect(evidence.dayFirst.first?.words == "\"13/02/2025\" on line 3")
        #expect(evidence.dayFirst.count == 3)
        #expect(evidence.dayFirstCount == 8)
    }
}
