import Foundation
import Ingest
import SalesCore

/// One rejected record beside what came back for it.
struct MendedRecord: Sendable {
    let reject: Reject
    let row: QuarantineRow
    let dialect: Dialect
    /// Of the export; none where it has none.
    let header: [String]?

    enum Outcome: Hashable {
        case untouched
        case emptied
        /// The new text, and how many records it is.
        case changed(String, records: Int)
    }

    func outcome() throws -> Outcome {
        let (file, line) = (reject.file, reject.line)
        if let reason = row.reason, !Self.isSameWords(reason, reject.reason) {
            throw MendFailure.otherState(file: file, line: line)
        }
        let returned = row.text(insteadOf: reject.rawLine)
        if returned.isSameRecord(as: "") { return .emptied }
        if returned.isSameRecord(as: reject.rawLine) { return .untouched }
        if isCut(returned) { throw MendFailure.cut(file: file, line: line) }
        if let lost = lostCharacter(in: returned) {
            throw MendFailure.lostCharacters(file: file, line: line, lost)
        }
        let text = withLineEnds(returned)
        let record = try RecordText(text, dialect: dialect)
        if record.isBrokenOff { throw MendFailure.openQuote(file: file, line: line) }
        // Closing a quote may give back the lines that were taken into the record, never more.
        guard record.records <= lineCount(reject.rawLine) else {
            throw MendFailure.moreLines(file: file, line: line, records: record.records)
        }
        if let scalar = TextEncoder(encoding: dialect.encoding).unwritable(in: text) {
            let place = record.fields.firstIndex { $0.unicodeScalars.contains(scalar) } ?? 0
            let name = header.flatMap { place < $0.count ? $0[place] : nil }
            throw MendFailure.unwritable(
                file: file, line: line, column: name ?? String(place + 1), scalar,
                encoding: dialect.encoding)
        }
        return .changed(text, records: record.records)
    }

    /// What a spreadsheet keeps of a cell.
    private static let cellLimit = 32_767

    private func isCut(_ returned: String) -> Bool {
        let length = returned.utf16.count
        return length >= Self.cellLimit && length < reject.rawLine.utf16.count
            && reject.rawLine.utf16.starts(with: returned.utf16.prefix(Self.cellLimit / 2))
    }

    /// A character of the line that came back as a question mark, or bytes that were no text and
    /// still are not.
    private func lostCharacter(in returned: String) -> Unicode.Scalar? {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let new = returned.unicodeScalars
        let old = reject.rawLine.unicodeScalars
        if new.contains(replacement) { return replacement }
        guard new.count(where: { $0 == "?" }) > old.count(where: { $0 == "?" }) else { return nil }
        let left = Set(new)
        return old.first { $0.value > 0x7F && $0 != replacement && !left.contains($0) }
    }

    /// With the line ends that the record had inside.
    private func withLineEnds(_ text: String) -> String {
        let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let body = plain.trimmingCharacters(in: ["\n"])
        let inside = reject.rawLine.unicodeScalars
        let end =
            if let mark = inside.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
                inside[mark] == "\n"
                    ? "\n" : inside[mark...].dropFirst().first == "\n" ? "\r\n" : "\r"
            } else {
                "\n"
            }
        return body.replacing("\n", with: end)
    }

    private func lineCount(_ text: String) -> Int {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars
            .count { $0 == "\n" } + 1
    }

    /// A cell may have lost characters that its encoding did not have.
    private static func isSameWords(_ left: String, _ right: String) -> Bool {
        func plain(_ text: String) -> [UInt8] {
            text.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "?") }
        }
        return plain(left) == plain(right)
    }
}
