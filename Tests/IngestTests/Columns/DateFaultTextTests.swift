import Testing

@testable import Ingest

@Suite("Words for what is no date")
struct DateFaultTextTests {
    private func remedy(_ cell: String, formats: [String] = []) -> String {
        DateFaultText(formats: formats, column: "date").explain(.notADate, cell: cell).remedy
    }

    @Test(
        "The remedy says what to write",
        arguments: [
            ("05.01.25", "`formats: [d.M.yy]`"),
            ("1/5/25", "`formats: [M/d/yy]` or `formats: [d/M/yy]`"),
            ("45658", "2025-01-01; then write `formats: [excel]`"),
            ("1735689600", "seconds since 1970"), ("Q1 2025", "A quarter or a year is no month"),
            ("2025", "A quarter or a year is no month"), ("soon", "The spec reads yyyy-MM-dd"),
        ])
    func hints(_ cell: String, _ hint: String) { #expect(remedy(cell).contains(hint)) }

    @Test("A known form that the spec leaves out is named beside those that it reads")
    func known() {
        #expect(
            remedy("31.01.2025", formats: ["yyyy-MM-dd"])
                == "The spec reads yyyy-MM-dd; if the export writes dates this way, write "
                + "`formats: [yyyy-MM-dd, d.M.yyyy]` for column \"date\".")
    }

    @Test("A spreadsheet's error is none of the export's forms")
    func spreadsheet() {
        let told = DateFaultText(formats: [], column: "date").explain(.notADate, cell: "#VALUE!")
        #expect(told.reason == "\"#VALUE!\" is an error of the spreadsheet, not a date")
    }
}
