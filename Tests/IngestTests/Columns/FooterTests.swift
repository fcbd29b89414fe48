import Testing

@testable import Ingest

@Suite("Footers")
struct FooterTests {
    @Test(
        "Totals and remarks",
        arguments: [
            (["", "Total", "99"], ""), (["Total", "", "99"], "Total"),
            (["Grand Total:", "9"], nil),
            (["Summe", "", "9"], "Summe"), (["End of report"], nil),
            (["Generated 2025-01-01"], nil),
        ] as [([String], String?)])
    func isFooter(_ fields: [String], _ timeCell: String?) {
        #expect(Footer.isFooter(fields, timeCell: timeCell))
    }

    @Test(
        "Data that only lacks something",
        arguments: [
            (["", "North", "99"], ""), (["2025-13-01", "Total", "9"], "2025-13-01"),
            (["2025-01-0"], nil),
            (["North"], nil), (["Total Energies SE", "9"], nil), ([], nil),
        ] as [([String], String?)])
    func isData(_ fields: [String], _ timeCell: String?) {
        #expect(!Footer.isFooter(fields, timeCell: timeCell))
    }
}
