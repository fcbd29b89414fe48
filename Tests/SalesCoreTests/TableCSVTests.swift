import SalesCore
import Testing

@Suite("Tables as CSV")
struct TableCSVTests {
    @Test("As product.md says, line for line")
    func document() throws {
        let table = try exampleTable([
            "revenue  2025-01 1200.5", "revenue region=a%3Bb,%22c%22 2025-Q1 7~",
            "orders  2025-01 3",
            "average_order  2025-01 -",
        ])
        #expect(
            TableCSV.text(table.rows) == #"""
                metric,slice,grain,period,value,unit,rows,status
                revenue,,month,2025-01,1200.50,USD,1,complete
                revenue,"region=a%3Bb,""c""",quarter,2025-Q1,7.00,USD,1,partial
                orders,,month,2025-01,3,count,1,complete
                average_order,,month,2025-01,,number,1,complete

                """#)
        #expect(TableCSV.text(of: table) == TableCSV.text(table.rows))
        #expect(TableCSV.text([]) == TableCSV.header + "\n")
    }

    @Test("A table is written as its rows are, whatever periods each slice has")
    func wholeTable() throws {
        let table = try exampleTable([
            "orders region=b 2025-01 1", "orders region=b 2026-01 2", "orders region=b 2025-Q1 3",
            "orders region=a 2025-Q1 4", "orders region=a 2025-02 5", "orders  2026-Q2 6",
            "revenue region=a 2025-Q1 7", "revenue region=a 2026-01 8~",
            "revenue region=a 2025-03 -",
        ])
        let text = TableCSV.text(of: table)
        #expect(text == TableCSV.text(table.rows))
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.count == 10)
        #expect(Set(lines).count == 10)
        let months = lines.filter { $0.contains("orders,region=b") }.map {
            $0.split(separator: ",")[3]
        }
        #expect(months == ["2025-01", "2025-Q1", "2026-01"])
    }

    @Test(
        "Fields are quoted where RFC 4180 wants it",
        arguments: [
            ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
            ("a\nb", "\"a\nb\""), ("\r\n", "\"\r\n\""), ("a;b=é", "a;b=é"), (" a ", " a "),
            // A mark that combines with the quote must not hide it.
            ("\"\u{301}", "\"\"\"\u{301}\""),
        ])
    func quotes(_ field: String, quoted: String) {
        #expect(Array(TableCSV.quoted(field).unicodeScalars) == Array(quoted.unicodeScalars))
    }
}
