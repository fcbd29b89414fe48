/// Writes records so that the fast lane reads them: quoted where need be, one line feed each.
struct RegularWriter {
    private let delimiter: UInt8
    private let quote: UInt8
    private(set) var text: [UInt8] = []

    init(dialect: Dialect) {
        delimiter = dialect.regularDelimiter
        quote = dialect.regularQuote
    }

    mutating func removeAll() { text.removeAll(keepingCapacity: true) }

    mutating func append(count: Int, field: (Int) -> ArraySlice<UInt8>) {
        for index in 0..<count {
            if index > 0 { text.append(delimiter) }
            append(field(index), isAlone: count == 1)
        }
        text.append(Byte.lineFeed)
    }

    private mutating func append(_ field: ArraySlice<UInt8>, isAlone: Bool) {
        guard needsQuotes(field, isAlone: isAlone) else {
            text.append(contentsOf: field)
            return
        }
        text.append(quote)
        for byte in field {
            if byte == quote { text.append(byte) }
            text.append(byte)
        }
        text.append(quote)
    }

    /// An empty line would be no record, and blanks around a bare field would be trimmed.
    private func needsQuotes(_ field: ArraySlice<UInt8>, isAlone: Bool) -> Bool {
        guard let first = field.first, let last = field.last else { return isAlone }
        return Byte.isBlank(first) || Byte.isBlank(last)
            || field.contains {
                $0 == delimiter || $0 == quote || $0 == Byte.lineFeed
                    || $0 == Byte.carriageReturn
            }
    }
}
