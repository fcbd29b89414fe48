import SalesCore
import Testing

@testable import Report

@Suite("How verdicts are said")
struct CheckWordingTests {
    @Test("The summary counts every verdict")
    func summary() {
        #expect(
            CheckWording.summary(CheckedSample.report)
                == "3 claims: 1 supported, 1 contradicted, 1 not checkable.")
        #expect(CheckWording.summary(CheckReport(claims: [])) == "No claims found.")
    }

    @Test("A piece of several claims is shown as the worst of them")
    func worst() {
        let claims = CheckedSample.report.claims
        #expect(CheckWording.worst(of: claims) == .contradicted)
        #expect(CheckWording.worst(of: [claims[0], claims[2]]) == .notCheckable)
        #expect(CheckWording.worst(of: [claims[0]]) == .supported)
        #expect(CheckWording.worst(of: []) == nil)
    }

    @Test("A cell without a value is a dash")
    func cell() {
        let cell = CellQuote(metric: "revenue", slice: "", period: "2025-10", value: "")
        #expect(CheckWording.cell(cell) == "revenue, total, October 2025 = –")
    }
}
