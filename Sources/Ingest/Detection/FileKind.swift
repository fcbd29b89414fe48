/// What a file is that is not CSV, told by its first bytes.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
    case excelWorkbook, oldExcelWorkbook, openDocument, zip, gzip, otherArchive, pdf, rtf, html,
        xml, json, parquet, sqlite, image, utf32, binary

    public var name: String {
        switch self {
        case .excelWorkbook: "an Excel workbook (xlsx)"
        case .oldExcelWorkbook: "an old Excel workbook (xls)"
        case .openDocument: "an OpenDocument spreadsheet (ods)"
        case .zip: "a zip archive"
        case .gzip: "gzip inside gzip"
        case .otherArchive: "a compressed archive"
        case .pdf: "a PDF document"
        case .rtf: "a text document (RTF)"
        case .html: "a web page (HTML)"
        case .xml: "an XML document"
        case .json: "a JSON document"
        case .parquet: "a Parquet file"
        case .sqlite: "an SQLite database"
        case .image: "an image"
        case .utf32: "text in UTF-32"
        case .binary: "a binary file"
        }
    }

    public var remedy: String {
        switch self {
        case .excelWorkbook, .oldExcelWorkbook, .openDocument:
            "Open it and save the sheet as \"CSV UTF-8 (comma delimited)\"."
        case .zip, .otherArchive: "Unpack it and give the CSV files inside."
        case .gzip: "Unpack it once and try again."
        case .pdf, .image: "Export the data behind it as CSV."
        case .rtf: "Save it as plain text, or export the data as CSV."
        case .html:
            "Exports that need a login often answer with a web page: sign in and export again."
        case .xml, .json: "Choose CSV as the format of the export."
        case .parquet, .sqlite: "Export the table as CSV."
        case .utf32, .binary: "Export it as CSV text in UTF-8."
        }
    }

    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        ([0xD0, 0xCF, 0x11, 0xE0], .oldExcelWorkbook), ([0x09, 0x08, 0x10, 0], .oldExcelWorkbook),
        ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x1F, 0x8B], .gzip),
        (Array("BZh".utf8), .otherArchive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .otherArchive),
        ([0x28, 0xB5, 0x2F, 0xFD], .otherArchive), ([0x37, 0x7A, 0xBC, 0xAF], .otherArchive),
        (Array("Rar!".utf8), .otherArchive), ([0x1F, 0x9D], .otherArchive),
        (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), (Array("PAR1".utf8), .parquet),
        (Array("SQLite format 3".utf8), .sqlite), ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    ]

    /// Whether a byte order mark says UTF-32, which begins as UTF-16 does.
    static func isWide(_ head: [UInt8]) -> Bool {
        head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF])
    }

    /// None if the bytes may be text.
    init?(head: some Collection<UInt8>) {
        let start = Array(head.prefix(4096))
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = Self.zipped(start)
        } else if Self.isWide(start) {
            self = .utf32
        } else if let known = Self.signatures.first(where: { start.starts(with: $0.bytes) }) {
            self = known.kind
        } else if let markup = Self.markup(start) {
            self = markup
        } else if Self.isBinary(start) {
            self = .binary
        } else {
            return nil
        }
    }

    private static func zipped(_ start: [UInt8]) -> FileKind {
        if contains(start, "xl/") || contains(start, "[Content_Types].xml") {
            return .excelWorkbook
        }
        return contains(start, "opendocument.spreadsheet") ? .openDocument : .zip
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }

    /// Documents that begin with a tag or a bracket where a header would stand.
    private static func markup(_ start: [UInt8]) -> FileKind? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = start.dropFirst(start.starts(with: mark) ? 3 : 0)
            .drop { Byte.isBlank($0) || Byte.isLineEnd($0) }
        let words = text.prefix(15).map { $0 | 0x20 }
        if words.starts(with: "<!doctype html".utf8.map { $0 | 0x20 })
            || words.starts(with: "<html".utf8)
        {
            return .html
        }
        if words.starts(with: "<?xml".utf8.map { $0 | 0x20 }) {
            return contains(Array(text.prefix(512)), "<html") ? .html : .xml
        }
        return isJSON(text) ? .json : nil
    }

    /// An object or a list of objects: a brace, then a name in quotes and a colon.
    private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func skipBlanks() { rest = rest.drop { Byte.isBlank($0) || Byte.isLineEnd($0) } }
        if rest.first == UInt8(ascii: "[") {
            rest = rest.dropFirst()
            skipBlanks()
        }
        guard rest.first == UInt8(ascii: "{") else { return false }
        rest = rest.dropFirst()
        skipBlanks()
        guard rest.first == Byte.quote else { return rest.first == UInt8(ascii: "}") }
        rest = rest.dropFirst().drop { $0 != Byte.quote }.dropFirst()
        skipBlanks()
        return rest.first == UInt8(ascii: ":")
    }

    /// Text has next to no control bytes, but for one that separates its fields; UTF-16 is told
    /// apart by the caller.
    private static func isBinary(_ start: [UInt8]) -> Bool {
        var counts = [Int](repeating: 0, count: 0x20)
        for byte in start where byte < 0x20 && !(0x09...0x0D).contains(byte) {
            counts[Int(byte)] += 1
        }
        let separators: [Int] = [0x01, 0x02, 0x1C, 0x1D, 0x1E, 0x1F]
        let separator = separators.max { counts[$0] < counts[$1] } ?? 0x1F
        let controls = counts.reduce(0, +) - counts[separator]
        return controls * 50 > start.count || counts[separator] * 2 > start.count
    }
}
