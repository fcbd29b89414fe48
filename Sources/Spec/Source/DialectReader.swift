internal import SalesCore

/// Reads `source.dialect`: `auto`, or what is fixed about the file.
enum DialectReader {
    enum Key: String, CaseIterable {
        case delimiter, quote, escape, encoding, decimal, grouping, header, comment
        case skippedRows = "skip_rows"
        case skippedFooter = "skip_footer"
    }

    private static let longestMark = 8
    private static let mostHeaderRows = 10
    /// Lines at the end are held back until the end is seen.
    private static let mostFooterRows = 1000

    static func dialect(from node: PositionedNode) -> DialectSpec {
        if node.isScalar {
            if let text = node.text(), text != "auto" {
                node.report(
                    "unknown value \(quoted(text))",
                    remedy: "Write 'auto', or a mapping with any of: "
                        + "\(listed(Key.allCases.map(\.rawValue))).")
            }
            return DialectSpec()
        }
        guard let keys = node.mapping(Key.self) else { return DialectSpec() }
        let dialect = DialectSpec(
            delimiter: keys[.delimiter].flatMap { mark($0, word: ("tab", "\t")) },
            quote: keys[.quote].flatMap(quote), escape: keys[.escape]?.choice(of: QuoteEscape.self),
            encoding: keys[.encoding]?.choice(of: TextEncoding.self),
            decimalMark: keys[.decimal].flatMap { choice($0, of: [".", ","])?.utf8.first },
            groupingMark: keys[.grouping].flatMap { choice($0, of: [",", ".", "'", " "]) },
            headerRows: keys[.header].flatMap(headerRows),
            skippedRows: keys[.skippedRows]?.integer(in: 0...1_000_000),
            footerRows: keys[.skippedFooter]?.integer(in: 0...mostFooterRows),
            comment: keys[.comment].flatMap { mark($0, word: ("none", "")) })
        checkMarksDiffer(dialect, keys)
        return dialect
    }

    /// One or more ASCII characters of a line, or a word that stands for some.
    private static func mark(
        _ node: PositionedNode, word: (name: String, means: String)
    ) -> String? {
        guard let text = node.text() else { return nil }
        if text == word.name { return word.means }
        guard (1...longestMark).contains(text.utf8.count), text.utf8.allSatisfy(isInLine) else {
            node.reportExpected("1 … \(longestMark) ASCII characters or '\(word.name)'")
            return nil
        }
        return text
    }

    private static func quote(_ node: PositionedNode) -> QuoteMark? {
        guard let text = node.text() else { return nil }
        if text == "none" { return QuoteMark.none }
        guard text.utf8.count == 1, let byte = text.utf8.first, isInLine(byte) else {
            node.reportExpected("one ASCII character or 'none'")
            return nil
        }
        return .byte(byte)
    }

    private static func isInLine(_ byte: UInt8) -> Bool {
        byte != 0 && byte != 0x0A && byte != 0x0D && byte < 0x80
    }

    private static func headerRows(_ node: PositionedNode) -> Int? {
        switch node.text() {
        case "true": return 1
        case "false": return 0
        case let text?:
            guard let rows = Int(text), (0...mostHeaderRows).contains(rows) else {
                node.reportExpected("true, false or how many lines, 0 … \(mostHeaderRows)")
                return nil
            }
            return rows
        case nil: return nil
        }
    }

    private static func choice(_ node: PositionedNode, of allowed: [String]) -> String? {
        guard let text = node.text() else { return nil }
        guard allowed.contains(text) else {
            let choices = allowed.map { "\"\($0)\"" }.joined(separator: ", ")
            node.reportExpected("one of \(choices)")
            return nil
        }
        return text
    }

    private static func checkMarksDiffer(_ dialect: DialectSpec, _ keys: KeyedMapping<Key>) {
        if let decimal = dialect.decimalMark, let grouping = dialect.groupingMark,
            grouping.utf8.first == decimal
        {
            keys[.grouping]?.report("is the same mark as 'decimal'")
        }
        if case .byte(let quote) = dialect.quote {
            if let delimiter = dialect.delimiter, delimiter.utf8.contains(quote) {
                keys[.quote]?.report(
                    delimiter.utf8.count == 1
                        ? "is the same character as 'delimiter'" : "stands in 'delimiter' too")
            }
            if dialect.comment?.utf8.first == quote {
                keys[.comment]?.report("begins like a quoted field")
            }
            if dialect.escape == .backslash, quote == UInt8(ascii: "\\") {
                keys[.escape]?.report("is the same character as 'quote'")
            }
        }
        if let comment = dialect.comment, let delimiter = dialect.delimiter, !comment.isEmpty,
            comment.hasPrefix(delimiter) || delimiter.hasPrefix(comment)
        {
            keys[.comment]?.report("begins like 'delimiter'")
        }
        if dialect.quote == QuoteMark.none {
            keys[.escape]?.report(
                "has no effect, for nothing is quoted", remedy: "Remove it, or name the quote.")
        }
    }
}
