import SalesCore
import Testing

@testable import Ingest

@Suite("Yes and no")
struct BooleanWordsTests {
    private func read(_ cell: String, aliases: [String: [String]] = [:]) throws -> String? {
        let column = ColumnSpec(
            name: "active", type: .boolean, missing: ["-"], aliases: aliases)
        return try withBytes(cell) { try TextReading(column, date: nil).read($0) }
    }

    @Test(
        "True",
        arguments: [
            "true", "TRUE", "True", " true ", "t", "T", "yes", "YES", "y", "1", "on", "On", "wahr",
            "WAHR", "ja", "Ja", "J", "vrai", "oui", "Oui", "verdadero", "sí", "Sí", "si",
            "SI\u{301}",
            "vero", "sim", "да",
        ])
    func yes(_ cell: String) throws { #expect(try read(cell) == "true") }

    @Test(
        "False",
        arguments: [
            "false", "FALSE", "f", "no", "No", "NO", "n", "0", "off", "falsch", "nein", "Nein",
            "faux", "non", "falso", "não", "nej", "нет",
        ])
    func no(_ cell: String) throws { #expect(try read(cell) == "false") }

    @Test("Neither", arguments: ["2", "yep", "maybe", "x", "aktiv", "-1", "10"])
    func neither(_ cell: String) {
        #expect(throws: FieldFault.notABoolean) { try read(cell) }
    }

    @Test("The spec's own words come first, and nothing is nothing")
    func own() throws {
        #expect(try read("aktiv", aliases: ["true": ["aktiv"]]) == "true")
        #expect(try read("No", aliases: ["true": ["no"]]) == "true")
        #expect(try read("-") == nil)
        #expect(try read("") == nil)
        #expect(try read("\u{A0}") == nil)
    }

    @Test("No word means both")
    func table() { #expect(Set(BooleanWords.table.values) == ["true", "false"]) }
}
