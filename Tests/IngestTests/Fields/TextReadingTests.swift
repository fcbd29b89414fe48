import SalesCore
import Testing

@testable import Ingest

@Suite("Cells of a text column")
struct TextReadingTests {
    private func read(_ bytes: [UInt8], _ column: ColumnSpec) throws -> String? {
        let reading = TextReading(column, date: nil)
        return try bytes.withUnsafeBufferPointer { try reading.read($0) }
    }

    @Test("Other spellings become the canonical one")
    func aliases() throws {
        let column = ColumnSpec(
            name: "x", type: .text, aliases: ["EMEA": ["Europe", "Middle East"]])
        #expect(try read(Array("Europe".utf8), column) == "EMEA")
        #expect(try read(Array("EMEA".utf8), column) == "EMEA")
        #expect(try read(Array("EUROPE ".utf8), column) == "EMEA")
        #expect(try read(Array("emea".utf8), column) == "EMEA")
        #expect(try read(Array("asia".utf8), column) == "asia")
    }

    @Test("A list of values allows no other")
    func values() throws {
        let column = ColumnSpec(
            name: "x", type: .text, aliases: ["won": ["W"]], values: ["open", "won"])
        #expect(try read(Array("W".utf8), column) == "won")
        #expect(try read(Array("Open".utf8), column) == "open")
        #expect(throws: FieldFault.notListed) { try read(Array("lost".utf8), column) }
        #expect(try read([], column) == nil)
    }

    @Test("Markers for no value")
    func missing() throws {
        let column = ColumnSpec(name: "x", type: .text, isRequired: true, missing: ["n/a"])
        #expect(throws: FieldFault.missing) { try read(Array("n/a".utf8), column) }
        #expect(throws: FieldFault.missing) { try read([], column) }
    }

    @Test("Blanks in quotes are no key and no required value")
    func blanks() throws {
        let key = ColumnSpec(name: "x", type: .text, isKey: true)
        #expect(throws: FieldFault.missing) { try read(Array("  ".utf8), key) }
        #expect(try read(Array(" a ".utf8), key) == " a ")
        let required = ColumnSpec(name: "x", type: .text, isRequired: true)
        #expect(throws: FieldFault.missing) { try read(Array("\u{A0}\t".utf8), required) }
    }

    @Test("Damaged bytes are told, not shown as question marks")
    func damaged() {
        let column = ColumnSpec(name: "x", type: .text)
        #expect(throws: FieldFault.notUTF8) { try read([0x41, 0xFC], column) }
        #expect(throws: FieldFault.holdsNull) { try read([0x41, 0x00], column) }
    }

    @Test("A text that no list names keeps its spelling, each letter composed")
    func free() throws {
        let column = ColumnSpec(name: "x", type: .text)
        #expect(
            try read(Array("Zu\u{308}rich".utf8), column).map { Array($0.utf8) }
                == Array("Z\u{FC}rich".utf8))
        #expect(try read(Array("  North".utf8), column) == "  North")
        #expect(try read(Array(" \t".utf8), column) == " \t")
    }
}
