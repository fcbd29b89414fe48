import Foundation
import Ingest
import SalesCore

/// A rejected line as it comes back from the person who mends it.
struct QuarantineRow: Sendable, Hashable {
    /// 1-based line of the quarantine file.
    let place: Int
    let file: String
    /// 1-based line of the export.
    let line: Int
    /// None where the column was taken out.
    let reason: String?
    /// As the cell stands, with the apostrophe that guards a formula.
    let rawLine: String

    /// The text meant by one who mended `original`: the apostrophe that it was given goes, also
    /// where no formula follows any more.
    func text(insteadOf original: String) -> String {
        SpreadsheetText.guarded(original) == original
            ? SpreadsheetText.unguarded(rawLine) : withoutApostrophe
    }

    var withoutApostrophe: String {
        let scalars = rawLine.unicodeScalars
        return scalars.first == "'" ? String(scalars.dropFirst()) : rawLine
    }
}

/// Reads a quarantine file back, as a spreadsheet or an editor has saved it: any encoding,
/// commas, semicolons or tabs, any order of columns.
enum QuarantineRows {
    private static let needed = ["file", "line", "raw_line"]

    static func read(_ path: String) throws -> [QuarantineRow] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw RunFailure.missingExport(path: path)
        }
        for delimiter in [",", ";", "\t"] {
            if let rows = try rows(path, delimiter: delimiter) { return rows }
        }
        throw MendFailure.notQuarantine(path: path)
    }

    /// None when the header is not a quarantine's in this dialect.
    private static func rows(_ path: String, delimiter: String) throws -> [QuarantineRow]? {
        let stream = try ExportStream(path: path, hashing: false)
        let read = { (buffer: UnsafeMutableRawBufferPointer) in try stream.read(into: buffer) }
        let dialect = DialectSpec(
            delimiter: delimiter, quote: .byte(UInt8(ascii: "\"")), escape: .doubled,
            headerRows: 1, skippedRows: 0, footerRows: 0, comment: "")
        var reader = try RawRecordReader(file: path, declared: dialect, read: read)
        let names = (reader.header ?? []).map(name)
        let places = QuarantineFile.columns.map { names.firstIndex(of: $0) }
        guard needed.allSatisfy(names.contains) else { return nil }
        var rows: [QuarantineRow] = []
        while let record = try reader.next(read) {
            let cells = places.map { place in
                place.flatMap { place in
                    place < record.fields.count
                        ? String(decoding: record.fields[place], as: UTF8.self) : nil
                }
            }
            guard record.fields.contains(where: { !$0.isEmpty }) else { continue }
            rows.append(try row(cells, place: record.line, path))
        }
        return rows
    }

    private static func row(
        _ cells: [String?], place: Int, _ path: String
    ) throws(MendFailure) -> QuarantineRow {
        guard let file = cells[0], let line = cells[1], let rawLine = cells[5] else {
            throw .brokenRow(path: path, place: place, reason: "it has too few cells")
        }
        let number = line.filter { !$0.isWhitespace }
        guard let line = Int(number), line > 0 else {
            throw .brokenRow(path: path, place: place, reason: "its line is no number")
        }
        return QuarantineRow(
            place: place, file: SpreadsheetText.unguarded(file), line: line,
            reason: cells[3].map(SpreadsheetText.unguarded), rawLine: rawLine)
    }

    private static func name(_ header: String) -> String {
        header.lowercased().filter { !$0.isWhitespace }
    }
}
