import SalesCore
import Testing

@Suite("Names apart from their looks")
struct LooseNameTests {
    @Test(
        "The same name",
        arguments: [
            ("Net Amount", "net amount"), ("  Net   Amount ", "net amount"),
            ("Net\u{A0}Amount", "net amount"), ("Net\u{202F}Amount\u{3000}", "net amount"),
            ("NET\tAMOUNT\n", "net amount"), ("\u{FEFF}Net\u{200B} Amount", "net amount"),
            ("ÜBERWEISUNG", "überweisung"), ("Cafe\u{301}", "café"), ("", ""), (" \u{A0} ", ""),
        ])
    func same(_ name: String, _ form: String) { #expect(looseForm(of: name) == form) }

    @Test(
        "Different names",
        arguments: [("Net Amount", "NetAmount"), ("résumé", "resume"), ("a-b", "a b"), ("1", "01")])
    func different(_ left: String, _ right: String) {
        #expect(looseForm(of: left) != looseForm(of: right))
    }
}
