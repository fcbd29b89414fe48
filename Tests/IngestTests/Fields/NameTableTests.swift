import Testing

@testable import Ingest

@Suite("Spellings of names")
struct NameTableTests {
    private let table = NameTable(
        names: ["open", "Closed Won"], aliases: ["EMEA": ["Europe", "Middle East"], "open": ["o"]])

    @Test(
        "By exact form first, then apart from case, spaces and composition",
        arguments: [
            ("open", "open"), ("Open", "open"), (" OPEN ", "open"), ("o", "open"), ("O", "open"),
            ("closed  won", "Closed Won"), ("Closed\u{A0}Won", "Closed Won"), ("emea", "EMEA"),
            ("MIDDLE EAST", "EMEA"), ("Europe", "EMEA"),
        ])
    func finds(_ text: String, _ name: String) { #expect(table.name(for: text) == name) }

    @Test("Other texts are no names", arguments: ["opened", "", "ClosedWon", "Asia"])
    func unknown(_ text: String) { #expect(table.name(for: text) == nil) }

    @Test("A column's own words come before anyone's")
    func others() {
        let table = NameTable(
            names: [], aliases: ["true": ["No"]], others: ["no": "false", "yes": "true"])
        #expect(table.name(for: "no") == "true")
        #expect(table.name(for: "YES") == "true")
    }
}
