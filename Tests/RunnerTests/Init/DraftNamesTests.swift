import Testing

@testable import Runner

@Suite("Names for columns")
struct DraftNamesTests {
    @Test(
        "Small letters, digits and underscores, whatever the script",
        arguments: [
            ("Order ID", "order_id"), ("Net Amount (EUR)", "net_amount_eur"),
            ("Stückpreis", "stueckpreis"), ("Größe", "groesse"), ("Région", "region"),
            ("Łódź", "lodz"), ("Товар", "tovar"), ("2025 Sales", "n2025_sales"),
            ("Margin %", "margin_percent"), ("__x__", "x"), ("Fu\u{308}r", "fuer"), ("!?", ""),
            ("O'Neill's", "oneills"), ("InvoiceNo", "invoice_no"),
        ])
    func identifiers(_ header: String, _ name: String) {
        #expect(DraftNames.identifier(header) == name)
    }

    @Test("Every name is of its own, and no word of formulas")
    func unique() {
        var names = DraftNames(taken: ["taken"])
        #expect(names.name(for: "Net", fallback: "column") == "net")
        #expect(names.name(for: "net!", fallback: "column") == "net_2")
        #expect(names.name(for: "NET", fallback: "column") == "net_3")
        #expect(names.name(for: "Taken", fallback: "column") == "taken_2")
        #expect(names.name(for: "or", fallback: "column") == "or_2")
        #expect(names.name(for: "???", fallback: "column") == "column")
    }

    @Test("Names are no longer than a spec allows")
    func length() {
        var names = DraftNames()
        for _ in 0..<3 {
            let name = names.name(for: String(repeating: "long ", count: 40), fallback: "column")
            #expect(name.utf8.count <= 64)
        }
    }
}
