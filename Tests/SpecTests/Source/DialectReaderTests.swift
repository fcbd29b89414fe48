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

    @Test("What is fixed about a file of a stranger kind")
    func strange() throws {
        let dialect = try dialect(
            """
            dialect: {delimiter: "||", quote: none, header: 2, skip_rows: 1, skip_footer: 4,
                comment: "//"}
            """)
        #expect(
            dialect
                == DialectSpec(
                    delimiter: "||", quote: QuoteMark.none, headerRows: 2, skippedRows: 1,
                    footerRows: 4, comment: "//"))
    }

    @Test(
        "How a quote stands in a quoted field",
        arguments: [("doubled", QuoteEscape.doubled), ("backslash", .backslash)])
    func escape(_ written: String, _ escape: QuoteEscape) throws {
        #expect(try dialect("dialect: {escape: \(written)}").escape == escape)
    }

    @Test(
        "How many lines name the columns",
        arguments: [("true", 1), ("false", 0), ("0", 0), ("1", 1), ("3", 3)])
    func header(_ written: String, _ rows: Int) throws {
        #expect(try dialect("dialect: {header: \(written)}").headerRows == rows)
    }

    @Test("A file may have no comments, whatever its lines begin with")
    func noComment() throws {
        #expect(try dialect("dialect: {comment: none}").comment == "")
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
                + "delimiter, quote, escape, encoding, decimal, grouping, header, comment, "
                + "skip_rows, skip_footer."),
        refusal(
            "{delimeter: ';'}",
            "source.dialect: unknown key 'delimeter'. Did you mean 'delimiter'?"),
        refusal(
            "{delimiter: '§'}",
            "source.dialect.delimiter: expected 1 … 8 ASCII characters or 'tab', found '§'."),
        refusal(
            "{delimiter: '123456789'}",
            "source.dialect.delimiter: expected 1 … 8 ASCII characters or 'tab', "
                + "found '123456789'."),
        refusal(
            "{quote: ''}", "source.dialect.quote: expected one ASCII character or 'none', found ''."
        ),
        refusal(
            "{quote: '\"\"'}",
            "source.dialect.quote: expected one ASCII character or 'none', found '\"\"'."),
        refusal(
            "{escape: slash}",
            "source.dialect.escape: unknown value 'slash'. Known: doubled, backslash."),
        refusal(
            "{quote: none, escape: doubled}",
            "source.dialect.escape: has no effect, for nothing is quoted. "
                + "Remove it, or name the quote."),
        refusal(
            #"{quote: '\', escape: backslash}"#,
            "source.dialect.escape: is the same character as 'quote'."),
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
            #"{delimiter: '","', quote: '"'}"#,
            "source.dialect.quote: stands in 'delimiter' too."),
        refusal(
            "{header: 11}",
            "source.dialect.header: expected true, false or how many lines, 0 … 10, found '11'."),
        refusal(
            "{header: yes}",
            "source.dialect.header: expected true, false or how many lines, 0 … 10, found 'yes'."),
        refusal(
            "{skip_rows: -1}",
            "source.dialect.skip_rows: expected a whole number 0 … 1000000, found '-1'."),
        refusal(
            "{skip_footer: 1001}",
            "source.dialect.skip_footer: expected a whole number 0 … 1000, found '1001'."),
        refusal(
            "{comment: ''}",
            "source.dialect.comment: expected 1 … 8 ASCII characters or 'none', found ''."),
        refusal(
            ##"{quote: '"', comment: '"#'}"##,
            "source.dialect.comment: begins like a quoted field."),
        refusal(
            "{delimiter: '|', comment: '||'}",
            "source.dialect.comment: begins like 'delimiter'."),
    ]

    private static func refusal(_ dialect: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(source: "dialect: \(dialect)"), says)
    }

    private func dialect(_ source: String) throws -> DialectSpec {
        try SpecReader.spec(from: SpecSource.yaml(source: source), file: "metrics.yaml")
            .source.dialect
    }
}
