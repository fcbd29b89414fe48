import SalesCore
import Spec
import Testing

@Suite("Reading the dialect")
struct DialectReaderTests {
    @Test("Left out or auto, everything is left to detection", arguments: ["", "dialect: auto"])
    func auto(_ source: String) throws {
        #expect(try dialect(source) == DialectSpec())
    }

    @Test("What is fixed about a file")
    func fixed() throws {
        let dialect = try dialect(
            """
            dialect: {delimiter: ";", quote: "'", encoding: windows-1252, decimal: ",",
                grouping: ".", header: false, skip_rows: 3}
            """)
        #expect(
            dialect
                == DialectSpec(
                    delimiter: ";", quote: .byte(UInt8(ascii: "'")),
                    encoding: .windows1252, decimalMark: UInt8(ascii: ","), groupingMark: ".",
                    headerRows: 0, skippedRows: 3))
    }

    @Test("A tab has a name", arguments: ["tab", #""\t""#])
    func tab(_ written: String) throws {
        #expect(try dialect("dialect: {delimiter: \(written)}").delimiter == "\t")
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "excel",
            "source.dialect: unknown value 'excel'. Write 'auto', or a mapping with any of: "
                + "delimiter, quote, encoding, decimal, grouping, header, skip_rows."),
        refusal(
            "{delimeter: ';'}",
            "source.dialect: unknown key 'delimeter'. Did you mean 'delimiter'?"),
        refusal(
            "{delimiter: ';;'}",
            "source.dialect.delimiter: expected one ASCII character or 'tab', found ';;'."),
        refusal("{quote: ''}", "source.dialect.quote: expected one ASCII character, found ''."),
        refusal(
            "{encoding: latin1}",
            "source.dialect.encoding: unknown value 'latin1'. Did you mean 'latin-1'?"),
        refusal(
            "{decimal: ';'}",
            #"source.dialect.decimal: expected one of ".", ",", found ';'."#),
        refusal(
            "{decimal: '.', grouping: '.'}",
            "source.dialect.grouping: is the same mark as 'decimal'."),
        refusal(
            "{delimiter: '|', quote: '|'}",
            "source.dialect.quote: is the same character as 'delimiter'."),
        refusal(
            "{header: 1}", "source.dialect.header: expected true or false, found '1'."),
        refusal(
            "{skip_rows: -1}",
            "source.dialect.skip_rows: expected a whole number 0 … 1000000, found '-1'."),
    ]

    private static func refusal(_ dialect: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(source: "dialect: \(dialect)"), says)
    }

    private func dialect(_ source: String) throws -> DialectSpec {
        try SpecReader.spec(from: SpecSource.yaml(source: source), file: "metrics.yaml")
            .source.dialect
    }
}
