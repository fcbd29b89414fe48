/// What a file is that is not CSV, told by its first bytes.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
    case excelWorkbook, oldExcelWorkbook, zip, gzip, otherArchive, pdf, html, parquet, sqlite,
        binary

    public var name: String {
        switch self {
        case .excelWorkbook: "an Excel workbook (xlsx)"
        case .oldExcelWorkbook: "an old Excel workbook (xls)"
        case .zip: "a zip archive"
        case .gzip: "gzip inside gzip, or gzip without the name"
        case .otherArchive: "a compressed archive"
        case .pdf: "a PDF document"
        case .html: "a web page (HTML)"
        case .parquet: "a Parquet file"
        case .sqlite: "an SQLite database"
        case .binary: "a binary file"
        }
    }

    public var remedy: String {
        switch self {
        case .excelWorkbook, .oldExcelWorkbook:
            "Open it and save the sheet as \"CSV UTF-8 (comma delimited)\"."
        case .zip, .otherArchive: "Unpack it and give the CSV files inside."
        case .gzip: "Give it a name that ends in .gz, or unpack it once more."
        case .pdf: "Export the data behind it as CSV."
        case .html:
            "Exports that need a login often answer with a web page: sign in and export again."
        case .parquet, .sqlite: "Export the table as CSV."
        case .binary: "Export it as CSV text in UTF-8."
        }
    }

    /// None if the bytes may be text.
    init?(head: some Collection<UInt8>) {
        let start = Array(head.prefix(4096))
        func begins(_ signature: [UInt8]) -> Bool { start.starts(with: signature) }
        if begins([0x50, 0x4B, 0x03, 0x04]) {
            self =
                Self.contains(start, "xl/") || Self.contains(start, "[Content_Types].xml")
                ? .excelWorkbook : .zip
        } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldExcelWorkbook
        } else if begins([0x1F, 0x8B]) {
            self = .gzip
        } else if begins([0x42, 0x5A, 0x68]) || begins([0xFD, 0x37, 0x7A, 0x58, 0x5A])
            || begins([0x28, 0xB5, 0x2F, 0xFD]) || begins([0x37, 0x7A, 0xBC, 0xAF])
        {
            self = .otherArchive
        } else if begins(Array("%PDF".utf8)) {
            self = .pdf
        } else if begins(Array("PAR1".utf8)) {
            self = .parquet
        } else if begins(Array("SQLite format 3".utf8)) {
            self = .sqlite
        } else if Self.isHTML(start) {
            self = .html
        } else if Self.isBinary(start) {
            self = .binary
        } else {
            return nil
        }
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }

    private static func isHTML(_ start: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = start.dropFirst(start.starts(with: mark) ? 3 : 0)
            .drop { $0 == Byte.space || $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
            .prefix(15).map { $0 | 0x20 }
        return text.starts(with: "<!doctype html".utf8.map { $0 | 0x20 })
            || text.starts(with: "<html".utf8)
    }

    /// Text has next to no control bytes; UTF-16 is told apart by the caller.
    private static func isBinary(_ start: [UInt8]) -> Bool {
        let controls = start.count { $0 < 0x09 || (0x0E...0x1F).contains($0) }
        return controls * 50 > start.count
    }
}
