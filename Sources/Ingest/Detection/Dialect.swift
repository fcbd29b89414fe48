public import SalesCore

/// How a file is written, as fixed by the spec or found in its first bytes.
public struct Dialect: Hashable, Sendable {
    public var encoding: TextEncoding
    public var delimiter: UInt8
    public var quote: UInt8
    public var hasHeader: Bool
    /// Records before the header (or before the data) that belong to no column.
    public var preambleRecords: Int

    public init(
        encoding: TextEncoding = .utf8, delimiter: UInt8 = UInt8(ascii: ","),
        quote: UInt8 = UInt8(ascii: "\""), hasHeader: Bool = true, preambleRecords: Int = 0
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.quote = quote
        self.hasHeader = hasHeader
        self.preambleRecords = preambleRecords
    }
}

extension Dialect {
    /// As people call it: "comma", "semicolon", "tab".
    public var delimiterName: String { Self.name(ofDelimiter: delimiter) }

    static func name(ofDelimiter byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: ","): "comma"
        case UInt8(ascii: ";"): "semicolon"
        case UInt8(ascii: "\t"): "tab"
        case UInt8(ascii: "|"): "pipe"
        case UInt8(ascii: ":"): "colon"
        case UInt8(ascii: " "): "space"
        default: "'\(Character(Unicode.Scalar(byte)))'"
        }
    }
}

extension QuoteMark {
    /// The byte that quotes; without one, a byte that no UTF-8 text holds.
    var byte: UInt8 {
        switch self {
        case .none: 0xFF
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
    static let comma = UInt8(ascii: ",")
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

    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
