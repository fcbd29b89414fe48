internal import CCSV

/// The rows of one batch as places in a block of text.
///
/// Row `r` has its fields between the structural positions `rows[r] - 1`, `rows[r]`, ….
struct RowView {
    let bytes: UnsafePointer<UInt8>
    let positions: UnsafePointer<UInt32>
    let rows: UnsafePointer<UInt32>
    let count: Int
    /// First fault of each row, 0 where there is none.
    let faults: UnsafeMutablePointer<UInt16>
    let quote: UInt8

    /// Where the text of a field lies: trimmed as libcsv does, its quotes left out.
    @inline(__always)
    func field(_ row: Int, _ column: Int) -> Range<Int> {
        let place = Int(rows[row]) &+ column
        let start = Int(positions[place &- 1]) &+ 1
        let end = Int(positions[place])
        let first = bytes[start]
        if first <= Byte.space || bytes[end &- 1] <= Byte.space { return trimmed(start, end) }
        // In regular text, a field that begins with a quote ends with one.
        if first == quote, start < end {
            return Range(uncheckedBounds: (start &+ 1, end &- 1))
        }
        return Range(uncheckedBounds: (start, end))
    }

    @inline(never)
    private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
        Self.trimmed(bytes, start, end, quote: quote)
    }

    static func trimmed(
        _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, quote: UInt8
    ) -> Range<Int> {
        var start = start
        var end = end
        if end > start, bytes[end] == Byte.lineFeed, bytes[end - 1] == Byte.carriageReturn {
            end -= 1
        }
        while start < end, Byte.isBlank(bytes[start]) { start += 1 }
        while start < end, Byte.isBlank(bytes[end - 1]) { end -= 1 }
        guard start < end, bytes[start] == quote else { return start..<end }
        return start + 1..<end - 1
    }

    /// One column, for the kernels in C.
    func cells(of column: Int) -> csv_column {
        csv_column(
            bytes: bytes, positions: positions, rows: rows, column: column, quote: quote)
    }

    @inline(__always)
    func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
    }

    @inline(__always)
    func mark(_ row: Int, _ fault: UInt16) {
        if faults[row] == 0 { faults[row] = fault }
    }
}
