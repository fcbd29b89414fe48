import ArgumentParser
import Runner
import SalesCore

/// What is known about a file, in place of what would be detected.
struct DialectOptions: ParsableArguments {
    @Option(help: "What stands between fields: one or more characters, or 'tab'.")
    var delimiter: String?

    @Option(help: "What stands around fields: one character, or 'none'.")
    var quote: String?

    @Option(help: "How a quote stands inside quotes: doubled or backslash.")
    var escape: String?

    @Option(help: "utf-8, utf-16le, utf-16be, latin-1 or windows-1252.")
    var encoding: String?

    @Option(help: "What stands before the decimals of numbers: '.' or ','.")
    var decimal: String?

    @Option(help: "Lines that name the columns; 0 for none.")
    var header: Int?

    @Option(help: "Lines before the header, whatever they hold.")
    var skipRows: Int?

    @Option(help: "Records at the end that are left out.")
    var skipFooter: Int?

    @Option(help: "What a comment line begins with; 'none' for no comments.")
    var comment: String?

    func declared() throws -> DialectSpec {
        for (name, value) in [
            ("header", header), ("skip-rows", skipRows), ("skip-footer", skipFooter),
        ] where (value ?? 0) < 0 || (value ?? 0) > 1_000_000 {
            throw ValidationError("--\(name) is a number of lines, 0 or more.")
        }
        return DialectSpec(
            delimiter: try delimiterText(), quote: try quoteMark(),
            escape: try choice(escape, "escape"),
            encoding: try choice(encoding, "encoding"), decimalMark: try decimalMark(),
            headerRows: header, skippedRows: skipRows, footerRows: skipFooter,
            comment: comment == "none" ? "" : comment)
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String?, _ name: String
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--\(name) is one of: \(all).")
        }
        return choice
    }

    private func delimiterText() throws -> String? {
        guard let delimiter else { return nil }
        let text = delimiter == "tab" || delimiter == "\\t" ? "\t" : delimiter
        guard !text.isEmpty, !text.contains(where: \.isNewline), text.utf8.count <= 16 else {
            throw ValidationError("--delimiter is one or more characters of one line, or 'tab'.")
        }
        return text
    }

    private func decimalMark() throws -> UInt8? {
        guard let decimal else { return nil }
        guard [".", ","].contains(decimal) else {
            throw ValidationError("--decimal is '.' or ','.")
        }
        return decimal.utf8.first
    }

    private func quoteMark() throws -> QuoteMark? {
        guard let quote else { return nil }
        if quote == "none" { return QuoteMark.none }
        guard quote.utf8.count == 1, let byte = quote.utf8.first, byte != 0x0A, byte != 0x0D else {
            throw ValidationError("--quote is one ASCII character, or 'none'.")
        }
        return .byte(byte)
    }
}
