import Foundation
import Ingest
import SalesCore

/// What several exports of one kind look like together: the ground that a draft stands on.
struct ExportSample: Sendable {
    struct File: Sendable {
        let path: String
        /// As the export writes them; none where it has no header.
        let header: [String]?
        let dialect: Dialect
        let encodingReason: String
        let records: Int
    }

    /// A column of any of the files, by its header.
    struct Column: Sendable {
        /// Its header as the files write it, the first file's first.
        var spellings: [String]
        /// Places of the files that have it.
        var files: [Int]
        var types: [ColumnType]
        var formats: [String]
        /// Whether its dates could be read with day or month first.
        var hasUnclearDates: Bool
        /// Whether one file has the name twice.
        var isRepeated = false
        var tally = ColumnTally()

        var header: String { spellings[0] }
    }

    let files: [File]
    private(set) var columns: [Column] = []

    var records: Int { files.reduce(0) { $0 + $1.records } }
    var hasHeader: Bool { files.allSatisfy { $0.header != nil } }

    /// Reads each file twice: to judge it, and to see every cell.
    init(paths: [String]) throws {
        var files: [File] = []
        var columns: [Column] = []
        var places: [String: Int] = [:]
        for (number, path) in paths.enumerated() {
            let preview = try Self.preview(path)
            files.append(
                File(
                    path: path, header: preview.header, dialect: preview.dialect,
                    encodingReason: preview.encoding.reason, records: preview.counts.accepted))
            let order = preview.columns.map { guess in
                Self.place(of: guess, file: number, in: &columns, &places)
            }
            try Self.eachRecord(of: path) { record, _ in
                for (cell, place) in zip(record.fields, order) { columns[place].tally.add(cell) }
            }
        }
        self.files = files
        self.columns = columns
    }

    private static func place(
        of guess: ColumnGuess, file: Int, in columns: inout [Column], _ places: inout [String: Int]
    ) -> Int {
        let key = looseForm(of: guess.name)
        guard let place = places[key] else {
            places[key] = columns.count
            columns.append(
                Column(
                    spellings: [guess.name], files: [file], types: [guess.type],
                    formats: guess.formats,
                    hasUnclearDates: guess.isOrderUnclear))
            return columns.count - 1
        }
        if columns[place].files.last == file {
            columns[place].isRepeated = true
            return place
        }
        columns[place].files.append(file)
        columns[place].types.append(guess.type)
        if !columns[place].spellings.contains(guess.name) {
            columns[place].spellings.append(guess.name)
        }
        let isUnclear = guess.isOrderUnclear
        // What one file leaves open, another may prove.
        if columns[place].hasUnclearDates, !isUnclear { columns[place].formats = [] }
        if !isUnclear || columns[place].hasUnclearDates {
            for format in guess.formats where !columns[place].formats.contains(format) {
                columns[place].formats.append(format)
            }
        }
        columns[place].hasUnclearDates = columns[place].hasUnclearDates && isUnclear
        return place
    }

    private static func preview(_ path: String) throws -> FilePreview {
        let stream = try ExportStream(path: path, hashing: false)
        return try FilePreview(file: path) { try stream.read(into: $0) }
    }

    /// Every record below the header with its line, and the names of its fields; the header's own
    /// repetitions left out.
    static func eachRecord(
        of path: String, _ body: (RawRecordReader.Record, [String]) throws -> Void
    ) throws {
        let stream = try ExportStream(path: path, hashing: false)
        let read = { (buffer: UnsafeMutableRawBufferPointer) in try stream.read(into: buffer) }
        var reader = try RawRecordReader(file: path, read: read)
        let header = reader.header ?? (0..<reader.width).map { String($0 + 1) }
        let names = header.map { Array($0.utf8) }
        while let record = try reader.next(read) {
            if record.fields != names { try body(record, header) }
        }
    }
}

extension ExportSample.Column {
    /// The one type that all files agree on, or the widest.
    var type: ColumnType {
        let kinds = Set(types)
        if kinds.count == 1, types[0] != .text { return types[0] }
        if kinds.allSatisfy(\.isNumber) { return kinds.contains(.money) ? .money : .decimal }
        return isNumberWithFaults(kinds) ? (tally.percents > 0 ? .percent : .decimal) : .text
    }

    /// One mistyped amount among hundreds makes no text, where the header or another file agrees.
    private func isNumberWithFaults(_ kinds: Set<ColumnType>) -> Bool {
        guard tally.isMostlyNumbers, !HeaderWords.isIdentifier(header) else { return false }
        return kinds.contains(where: \.isNumber) || HeaderWords.isAmount(header)
            || HeaderWords.isQuantity(header) || HeaderWords.isUnitPrice(header)
            || HeaderWords.isRate(header)
    }
}
