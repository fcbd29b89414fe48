import Testing

@testable import Ingest

@Suite("Around the digits of a number: the small pieces")
struct NumberTextTests {
    @Test(
        "Spaces of every width",
        arguments: [
            (" ", 1), ("\t", 1), ("\u{A0}", 2), ("\u{2000}", 3), ("\u{200A}", 3), ("\u{202F}", 3),
            ("\u{205F}", 3), ("\u{3000}", 3), ("x", 0), ("", 0), ("\u{200B}", 0), ("\u{2013}", 0),
            ("£", 0),
        ])
    func space(_ text: String, _ length: Int) {
        #expect(withBytes(text) { NumberText.spaceLength($0[...]) } == length)
    }

    @Test("Blank is what shows nothing")
    func blank() {
        #expect(withBytes("", NumberText.isBlank))
        #expect(withBytes(" \u{A0}\t", NumberText.isBlank))
        #expect(!withBytes(" .", NumberText.isBlank))
    }

    @Test(
        "Signs",
        arguments: [
            ("-", true), ("\u{2212}", true), ("\u{2013}", true), ("\u{2011}", true), ("+", false),
        ])
    func sign(_ text: String, _ isMinus: Bool) {
        let sign = withBytes(text) { NumberText.sign($0[...]) }
        #expect(sign?.isMinus == isMinus)
        #expect(sign?.length == text.utf8.count)
    }

    @Test(
        "A dash in the place of cents is dropped, and only that", arguments: ["-", "--", "–", "—"])
    func dash(_ dash: String) {
        withBytes(dash + " €") { bytes in
            var text = bytes[...]
            NumberText.dropDashForCents(&text)
            #expect(String(decoding: text, as: UTF8.self) == " €")
        }
    }

    @Test(
        "One mark and three digits",
        arguments: [
            ("1,234", true), ("12.345", true), ("123,456", true), ("0.123", false),
            ("1234.567", false), ("1.23", false), ("1,2345", false),
        ])
    func ambiguous(_ cell: String, _ isAmbiguous: Bool) {
        #expect(withBytes(cell) { NumberText.isAmbiguous($0[...]) } == isAmbiguous)
    }

    @Test(
        "Scientific notation",
        arguments: [("1E5", true), ("1.5e-3", true), ("E5", false), ("1E", false)])
    func scientific(_ cell: String, _ isScientific: Bool) {
        #expect(withBytes(cell) { NumberText.isScientific($0[...]) } == isScientific)
    }
}
