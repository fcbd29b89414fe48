import Testing

@testable import Report

@Suite("Tables in Markdown")
struct MarkdownTableTests {
    @Test func `Columns line up, figures to the right`() {
        var table = MarkdownTable([("Region", .left), ("Value", .right)])
        table.add(["EMEA", "$1,234.00"])
        table.add(["東京", "–"])
        #expect(
            table.text == """
                | Region |     Value |
                | :----- | --------: |
                | EMEA   | $1,234.00 |
                | 東京   |         – |

                """)
    }

    @Test func `A cell cannot break out of its row`() {
        var table = MarkdownTable([("Region", .left), ("Value", .right)])
        table.add(["a|b\n| c", "1"])
        #expect(table.text.split(separator: "\n").count == 3)
        #expect(table.text.contains("a\\|b \\| c"))
    }

    @Test func `One long name does not push the others away`() {
        var table = MarkdownTable([("Region", .left), ("Value", .right)])
        table.add([String(repeating: "x", count: 70), "1"])
        table.add(["y", "2"])
        let lines = table.text.split(separator: "\n")
        #expect(lines[3].count < 50)
    }
}
