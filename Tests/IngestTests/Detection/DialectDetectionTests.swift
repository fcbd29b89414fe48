import SalesCore
import Testing

@testable import Ingest

@Suite("Which byte separates fields")
struct DialectDetectionTests {
    private func detect(_ text: String, _ declared: DialectSpec = DialectSpec()) throws -> Dialect {
        try DialectDetection(
            head: Array(text.utf8)[...], encoding: .utf8, declared: declared
        ).dialect
    }

    @Test(
        "The one that cuts the records evenly",
        arguments: [
            ("a,b\n1,2\n", ","), ("a;b\n1,5;2\n1,6;3\n", ";"), ("a\tb\n1\t2\n", "\t"),
            ("a|b|c\n1|2|3\n", "|"), ("a;b\n\"x,y\";1\n\"p,q\";2\n", ";"),
            ("date,time\n2025-01-01,10:30\n2025-01-02,11:30\n", ","),
            ("name;sales\nA;1,234.50\nB;2,345.60\n", ";"), ("only\none\ncolumn\n", ","),
            ("Sales report, all regions\ndate;region;units\n2025-01-01;N;1\n2025-01-02;S;2\n", ";"),
        ])
    func delimiter(_ text: String, _ delimiter: String) throws {
        #expect(try detect(text).delimiterText == delimiter)
    }

    @Test("A declared one is not questioned")
    func declared() throws {
        var spec = DialectSpec()
        spec.delimiter = "|"
        #expect(try detect("a,b\n1,2\n", spec).delimiterText == "|")
    }

    @Test("A backslash escapes no quote where quotes come in pairs without it")
    func pairs() throws {
        let text = """
            date,a,b
            2025-01-08," ","-b\\\t\\"
            2025-01-04,',"'''"
            2025-01-05,"",a

            """
        #expect(try detect(text).escape == .doubled)
        #expect(try detect("d,a,b,c\n1,\",\\\",\",b\",\",\"\n2,;,x,y\n").escape == .doubled)
    }

    @Test("Apostrophes around fields are quotes where no other quotes are")
    func apostrophes() throws {
        #expect(try detect("'a','b'\n'1,5','2'\n").quote == .byte(Byte.apostrophe))
        #expect(try detect("a,b\nit's,5\n").quote == .byte(Byte.quote))
    }
}
