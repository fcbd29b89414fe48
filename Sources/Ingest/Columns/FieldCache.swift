internal import CCSV

/// Remembers what the bytes of a cell came to, so that each distinct cell is worked out once.
///
/// Cells of up to 32 bytes are found by comparing words; longer ones, and those that lost their
/// place, in a table of all distinct cells. That table is emptied when it has grown large, so
/// that a column of ever new values stays within bounds.
final class FieldCache {
    private static let places = 1 << Int(csv_text_bits)
    private static let farLimit = 1 << 16
    private static let farBytes = 1 << 22
    private static let longestKept = 1 << 12
    /// Two for each place.
    private let texts: UnsafeMutablePointer<csv_known_text>
    /// Made when the first cell of more than 16 bytes comes.
    private var longTexts: UnsafeMutablePointer<csv_known_long_text>?
    private var far = FarTable()

    init() {
        texts = .allocate(capacity: 2 * Self.places)
        texts.initialize(
            repeating: csv_known_text(low: 0, high: 0, length: -1, value: 0),
            count: 2 * Self.places)
    }

    deinit {
        texts.deallocate()
        longTexts?.deallocate()
    }

    /// Writes what the cells of a column came to, from `row` on, as long as they are known and
    /// came to less than 2^32; returns the first row that is left.
    func findCodes(
        _ cells: inout csv_column, from row: Int, count: Int, _ codes: UnsafeMutablePointer<UInt32>
    ) -> Int {
        csv_find_texts(&cells, row, count, texts, longTexts, codes)
    }

    /// What the cell came to; `resolve` works out a new one, unless `find` knows it from a table
    /// of its own. 16 bytes beyond the cell must be readable.
    @inline(__always)
    func value(
        _ cell: UnsafeBufferPointer<UInt8>,
        find: (UnsafeBufferPointer<UInt8>) -> UInt64? = { _ in nil },
        resolve: (UnsafeBufferPointer<UInt8>) -> UInt64
    ) -> UInt64 {
        if let known = csv_known_value(cell.baseAddress, cell.count, texts, longTexts) {
            return known.pointee
        }
        return learn(cell, find, resolve)
    }

    @inline(never)
    private func learn(
        _ cell: UnsafeBufferPointer<UInt8>, _ find: (UnsafeBufferPointer<UInt8>) -> UInt64?,
        _ resolve: (UnsafeBufferPointer<UInt8>) -> UInt64
    ) -> UInt64 {
        let value = find(cell) ?? farValue(cell, resolve)
        if cell.count <= 16 {
            var entry = csv_text_key(cell.baseAddress, cell.count)
            entry.value = value
            let first = texts + 2 * csv_text_place(entry.low, entry.high)
            (first + 1).pointee = first.pointee
            first.pointee = entry
        } else if cell.count <= 32 {
            var entry = csv_long_text_key(cell.baseAddress, cell.count)
            entry.value = value
            let place = csv_long_text_place(&entry)
            (longTexts ?? makeLongTexts())[place] = entry
        }
        return value
    }

    private func makeLongTexts() -> UnsafeMutablePointer<csv_known_long_text> {
        let made = UnsafeMutablePointer<csv_known_long_text>.allocate(capacity: Self.places)
        made.initialize(
            repeating: csv_known_long_text(words: (0, 0, 0, 0), length: -1, value: 0),
            count: Self.places)
        longTexts = made
        return made
    }

    private func farValue(
        _ cell: UnsafeBufferPointer<UInt8>, _ resolve: (UnsafeBufferPointer<UInt8>) -> UInt64
    ) -> UInt64 {
        if let value = far.find(cell) { return value }
        let value = resolve(cell)
        guard cell.count <= Self.longestKept else { return value }
        if far.count >= Self.farLimit || far.byteCount >= Self.farBytes { far = FarTable() }
        far.insert(cell, value)
        return value
    }
}
