import SalesCore
import Testing

@testable import Ingest

@Suite("Headings of a crosstab")
struct MonthHeadingTests {
    private func read(_ heading: String, formats: [String] = []) -> MonthHeading {
        MonthHeadingReader(headings: [heading], formats: formats).read(heading)
    }

    @Test(
        "Months, however they are written",
        arguments: [
            "2025-03", "2025/03", "2025.03", "202503", "03/2025", "3/2025", "03.2025", "03-2025",
            "Mar 2025", "March 2025", "MARCH 2025", "Mar-2025", "Mar. 2025", "März 2025",
            "Mrz 2025",
            "mars 2025", "2025 Mar", "Mar/2025", "Mar, 2025", " 2025-03 ", "Mar\u{A0}2025",
            "Mar2025", "\u{FEFF}2025-03",
        ])
    func month(_ heading: String) {
        #expect(
            read(heading)
                == .month(day: Day.number(year: 2025, month: 3, day: 1), isMonth: true))
    }

    @Test("Days", arguments: ["2025-03-01", "01.03.2025", "1 Mar 2025", "2025-03-01 00:00:00"])
    func day(_ heading: String) {
        #expect(
            read(heading)
                == .month(day: Day.number(year: 2025, month: 3, day: 1), isMonth: false))
    }

    @Test(
        "As the spec declares",
        arguments: [
            ("Mar-25", "MMM-yy"), ("03/25", "MM/yy"),
            ("Umsatz 03.2025", "'Umsatz' MM.yyyy"), ("Mar '25", "MMM ''yy"),
        ])
    func declared(_ heading: String, _ format: String) {
        #expect(
            read(heading, formats: [format])
                == .month(day: Day.number(year: 2025, month: 3, day: 1), isMonth: true))
    }

    @Test(
        "Sums over other columns",
        arguments: [
            "Total", "TOTAL", "Grand Total", "YTD", "YTD 2025", "Total 2025", "Gesamt", "Summe",
            "Q1 2025", "2025-Q1", "2025Q1", "Q3", "H1 2025", "FY2025", "FY 2025", "2025", "Average",
            "Year to Date",
        ])
    func total(_ heading: String) { #expect(read(heading) == .total) }

    @Test("A year of two digits, and an unclear order, are for the spec to say")
    func unclear() {
        #expect(read("Jan-25") == .unclear(formats: ["MMM-yy"]))
        #expect(read("01/25") == .unclear(formats: ["MM/yy"]))
        #expect(read("01/02/2025") == .unclear(formats: ["d/M/yyyy", "M/d/yyyy"]))
    }

    @Test("Headings side by side tell the order")
    func order() {
        let headings = ["01/15/2025", "02/15/2025"]
        let reader = MonthHeadingReader(headings: headings, formats: [])
        #expect(
            headings.map(reader.read)
                == [1, 2].map {
                    .month(day: Day.number(year: 2025, month: $0, day: 15), isMonth: false)
                })
    }

    @Test(
        "Anything else", arguments: ["Region", "", "202513", "1234-12", "Store 12", "123456", "Q5"])
    func other(_ heading: String) { #expect(read(heading) == .other) }
}
