extension LineBlock {
    /// Where the first row of several physical lines begins that has not `width` fields.
    ///
    /// A stray quote may have joined whole lines to such a row, which the slow lane can tell.
    func firstTornRow(width: Int) -> (offset: Int, linesBefore: Int)? {
        guard rowCount < lineCount else { return nil }
        var start = 0
        var lines = 0
        for word in 0..<(count + 63) / 64 {
            var ends = lineEnds[word]
            while ends != 0 {
                let end = word * 64 + ends.trailingZeroBitCount
                ends &= ends - 1
                guard end < count else { return nil }
                let linesOfRow = lineFeeds(in: start...end)
                if linesOfRow > 1, fields(in: start...end) != width { return (start, lines) }
                lines += linesOfRow
                start = end + 1
            }
        }
        return nil
    }

    /// Line ends outside quotes.
    private var rowCount: Int {
        var rows = 0
        for word in 0..<count / 64 { rows += lineEnds[word].nonzeroBitCount }
        let rest = count % 64
        guard rest > 0 else { return rows }
        return rows + (lineEnds[count / 64] & ((1 &<< UInt64(rest)) &- 1)).nonzeroBitCount
    }

    private func lineFeeds(in row: ClosedRange<Int>) -> Int {
        bytes[Self.padding + row.lowerBound...Self.padding + row.upperBound]
            .count { $0 == Byte.lineFeed }
    }

    private func fields(in row: ClosedRange<Int>) -> Int {
        row.count { structure[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    }
}
