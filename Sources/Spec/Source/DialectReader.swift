internal import SalesCore

/// Reads `source.dialect`: `auto`, or what is fixed about the file.
enum DialectReader {
    enum Key: String, CaseIterable {
        case delimiter, quote, encoding, decimal, grouping, header
        case skippedRows = "skip_rows"
    }

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
            delimiter: keys[.delimiter].flatMap { byte($0, words: ["tab": "\t"]) }.map {
                String(UnicodeScalar($0))
            },
            quote: keys[.quote].flatMap { byte($0, words: [:]) }.map(QuoteMark.byte),
            encoding: keys[.encoding]?.choice(of: TextEncoding.self),
            decimalMark: keys[.decimal].flatMap { mark($0, of: [".", ","])?.utf8.first },
            groupingMark: keys[.grouping].flatMap { mark($0, of: [",", ".", "'", " "]) },
            headerRows: keys[.header]?.boolean().map { $0 ? 1 : 0 },
            skippedRows: keys[.skippedRows]?.integer(in: 0...1_000_000))
        checkMarksDiffer(dialect, keys)
        return dialect
    }

    private static func byte(_ node: PositionedNode, words: [String: String]) -> UInt8? {
        guard let written = node.text() else { return nil }
        let text = words[written] ?? written
        guard text.utf8.count == 1, let byte = text.utf8.first, byte != 0x0A, byte != 0x0D else {
            let alternatives = words.keys.map { " or '\($0)'" }.joined()
            node.reportExpected("one ASCII character\(alternatives)")
            return nil
        }
        return byte
    }

    private static func mark(_ node: PositionedNode, of allowed: [String]) -> String? {
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
        if let delimiter = dialect.delimiter?.utf8.first, .byte(delimiter) == dialect.quote {
            keys[.quote]?.report("is the same character as 'delimiter'")
        }
    }
}
