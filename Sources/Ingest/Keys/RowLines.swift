/// Finds the physical line of every row of a block, batch by batch in the order of the block.
struct RowLines {
    private var byte = LineBlock.padding
    private var place = 1
    private var record = 0
    private var line = 0

    /// Calls `body` with every row and its 0-based line within the block.
    mutating func walk(_ view: RowView, _ block: LineBlock, _ body: (Int, Int) -> Void) {
        for row in 0..<view.count {
            let start = view.start(row)
            if let origins = block.origins {
                while Int(view.positions[place]) < start {
                    if view.bytes[Int(view.positions[place])] == Byte.lineFeed { record += 1 }
                    place += 1
                }
                body(row, origins.records[record].line)
            } else {
                line += Self.lineFeeds(view.bytes, byte..<start)
                byte = start
                body(row, line)
            }
        }
    }

    /// Those inside quotes too. Sixteen bytes at a time, up to 15 of them beyond the range.
    private static func lineFeeds(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int {
        let raw = UnsafeRawPointer(bytes)
        let feed = SIMD16<UInt8>(repeating: Byte.lineFeed)
        var count = 0
        var offset = range.lowerBound
        while offset &+ 16 <= range.upperBound {
            let isFeed = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) .== feed
            count &+= Int(
                SIMD16<UInt8>(repeating: 0).replacing(with: 1, where: isFeed).wrappedSum())
            offset &+= 16
        }
        while offset < range.upperBound {
            if bytes[offset] == Byte.lineFeed { count &+= 1 }
            offset &+= 1
        }
        return count
    }
}
