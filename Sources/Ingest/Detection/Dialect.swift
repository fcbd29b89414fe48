public import SalesCore

/// How a file is written, as fixed by the spec or found in its first bytes.
public struct Dialect: Hashable, Sendable {
    public var encoding: TextEncoding
    /// One byte or more.
    public var delimiter: [UInt8]
    public var quote: QuoteMark
    public var escape: QuoteEscape
    /// What a line that holds no record begins with; none where the file has no such lines.
    public var comment: [UInt8]?
    /// Records that name the columns.
    public var headerRows: Int
    /// Records before the header (or before the data) that belong to no column.
    public var preambleRecords: Int

    public init(
        encoding: TextEncoding = .utf8, delimiter: [UInt8] = [UInt8(ascii: ",")],
        quote: QuoteMark = .byte(UInt8(ascii: "\"")), escape: QuoteEscape = .doubled,
        comment: [UInt8]? = nil, headerRows: Int = 1, preambleRecords: Int = 0
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.quote = quote
        self.escape = escape
        self.comment = comment
        self.headerRows = headerRows
        self.preambleRecords = preambleRecords
    }
}

extension Dialect {
    public var hasHeader: Bool { headerRows > 0 }

    /// As people call it: "comma", "semicolon", "tab".
    public var delimiterName: String { Self.name(ofDelimiter: delimiter) }

    /// As a spec would declare it.
    public var delimiterText: String { String(decoding: delimiter, as: UTF8.self) }

    static func name(ofDelimiter bytes: [UInt8]) -> String {
        switch String(decoding: bytes, as: UTF8.self) {
        case ",": "comma"
        case ";": "semicolon"
        case "\t": "tab"
        case "|": "pipe"
        case ":": "colon"
        case " ": "space"
        case let text where text.unicodeScalars.allSatisfy({ $0.value >= 0x20 }): "'\(text)'"
        default: bytes.map { "0x" + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
        }
    }
}

// MARK: Which lane can read it

extension Dialect {
    /// Whether libcsv can read it: one byte between fields, quotes doubled inside quotes.
    var isPlain: Bool { delimiter.count == 1 && quote != .none && escape == .doubled }

    /// What stands between fields in the regular text that workers read.
    var regularDelimiter: UInt8 { isPlain ? delimiter[0] : Byte.comma }

    /// What stands around fields in the regular text that workers read.
    var regularQuote: UInt8 {
        guard isPlain, case .byte(let byte) = quote else { return Byte.quote }
        return byte
    }
}

extension QuoteMark {
    /// As a spec would declare it.
    public var text: String {
        switch self {
        case .none: "none"
        case .byte(let byte): String(UnicodeScalar(byte))
        }
    }

    var byte: UInt8? {
        switch self {
        case .none: nil
        case .byte(let byte): byte
        }
    }
}

/// The bytes that every reader of lines asks for.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let backslash = UInt8(ascii: "\\")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let point = UInt8(ascii: ".")
    static let minus = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let percent = UInt8(ascii: "%")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- zero <= 9 }

    /// What libcsv trims around a field.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    @inline(__always)
    static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
