import Testing

@testable import Runner

@Suite("Cells that a spreadsheet does not run")
struct SpreadsheetTextTests {
    @Test(
        "What a spreadsheet would run starts with an apostrophe, and loses it again",
        arguments: [
            "=1+1", "+1", "-1", "@x", "\tx", "\rx", "\r\nx", "\nx", "＝1", "'=x", "''-1", "'\t",
        ])
    func formulas(text: String) {
        #expect(SpreadsheetText.guarded(text) == "'" + text)
        #expect(SpreadsheetText.unguarded("'" + text) == text)
    }

    @Test(
        "Other cells stand as they are, in and out",
        arguments: ["", "a=1", " 1", "é-", "'", "''", "'x", "'x=1", "x'=1", "O'Neil,-5"])
    func harmless(text: String) {
        #expect(SpreadsheetText.guarded(text) == text)
        #expect(SpreadsheetText.unguarded(text) == text)
    }

    @Test("An apostrophe that an editor took away is not missed")
    func bare() { #expect(SpreadsheetText.unguarded("=1+1") == "=1+1") }

    @Test("There and back is the same text, whatever it is made of")
    func roundTrip() {
        let alphabet = ["'", "=", "-", "a", "\r\n", "\n", "＋", "é", ","]
        func texts(_ length: Int) -> [String] {
            length == 0 ? [""] : texts(length - 1).flatMap { text in alphabet.map { text + $0 } }
        }
        for text in (0...4).flatMap(texts) {
            let guarded = SpreadsheetText.guarded(text)
            #expect(SpreadsheetText.unguarded(guarded) == text)
            #expect(
                guarded.unicodeScalars.first.map { !"=+-@\t\r\n＋".unicodeScalars.contains($0) }
                    ?? true)
        }
    }
}
