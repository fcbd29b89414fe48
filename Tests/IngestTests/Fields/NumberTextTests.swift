import Testing

@testable import Ingest

@Suite("Around the digits of a number")
struct NumberTextTests {
    @Test("Spaces of every width are trimmed")
    func trim() {
        withBytes("\u{A0} \u{202F}12\t ") { bytes in
            var text = bytes[...]
            NumberText.trim(&text)
            #expect(Array(text) == Array("12".utf8))
        }
    }

    @Test("Signs on either side")
    func signs() {
        withBytes("- 5") { bytes in
            var text = bytes[...]
            #expect(NumberText.takeSign(&text, fromEnd: false) == true)
            #expect(Array(text) == Array("5".utf8))
            #expect(NumberText.takeSign(&text, fromEnd: true) == nil)
        }
    }

    @Test(
        "A currency code has three capitals beside digits",
        arguments: [
            ("EUR 5", "EUR"), ("5 CHF", "CHF"), ("eur 5", nil), ("ABCD5", nil), ("EUR", nil),
        ])
    func code(_ cell: String, _ code: String?) {
        #expect(withBytes(cell) { NumberText.currencyCode(in: $0[...]) } == code)
    }

    @Test(
        "One mark and three digits",
        arguments: [
            ("1,234", true), ("12.345", true), ("123,456", true), ("0.123", false),
            ("1234.567", false),
            ("1.23", false), ("1,2345", false),
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
