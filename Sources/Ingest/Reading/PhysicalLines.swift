/// Text held in memory and given out one physical line at a time: LF, CR LF and CR end lines.
struct PhysicalLines {
    private static let chunkSize = 64 * 1024

    /// Text not yet read begins at `start`.
    private(set) var text: [UInt8] = []
    private(set) var start = 0
    /// How far the text has been searched for a line end.
    private var searched = 0

    var unreadCount: Int { text.count - start }

    /// Puts text in front of what is unread.
    mutating func prepend(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        if bytes.count <= start {
            start -= bytes.count
            for (offset, byte) in bytes.enumerated() { text[start + offset] = byte }
        } else {
            text = Array(bytes) + text[start...]
            start = 0
        }
        searched = start
    }

    /// Moves the next unread bytes elsewhere.
    mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, unreadCount)
        text.withUnsafeBytes { source in
            buffer.copyMemory(
                from: UnsafeRawBufferPointer(rebasing: source[start..<start + count]))
        }
        drop(through: start + count)
        searched = start
        return count
    }

    enum Found { case line(end: Int), end, tooLong }

    /// The end of the next physical line, its line end included.
    mutating func next(
        limit: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Found {
        var isAtEnd = false
        while true {
            if let end = searchedLineEnd(isAtEnd) { return .line(end: end) }
            if isAtEnd { return start < text.count ? .line(end: text.count) : .end }
            if text.count - start > limit { return .tooLong }
            let before = text.count
            let chunk = try [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { chunk, count in
                count = try fill(UnsafeMutableRawBufferPointer(chunk))
            }
            text.append(contentsOf: chunk)
            isAtEnd = text.count == before
        }
    }

    /// Searches on from where the last search ended.
    private mutating func searchedLineEnd(_ isAtEnd: Bool) -> Int? {
        text.withUnsafeBufferPointer { text in
            while searched < text.count {
                let byte = text[searched]
                searched += 1
                if byte == Byte.lineFeed { return searched }
                guard byte == Byte.carriageReturn else { continue }
                if searched < text.count {
                    if text[searched] == Byte.lineFeed { searched += 1 }
                    return searched
                }
                if isAtEnd { return searched }
                // What follows says whether this is a line end of its own.
                searched -= 1
                return nil
            }
            return nil
        }
    }

    /// Counts text up to `end` as read.
    mutating func drop(through end: Int) {
        start = end
        if start == text.count {
            text.removeAll(keepingCapacity: true)
            start = 0
            searched = 0
        } else if start > 1_048_576 {
            text.removeSubrange(..<start)
            searched -= start
            start = 0
        }
    }

    /// The end of the first whole line of a text; nil where no line ends.
    static func lineEnd(_ text: ArraySlice<UInt8>) -> Int? {
        text.withUnsafeBytes { lineEnd($0, from: 0) }.map { text.startIndex + $0 }
    }

    /// The end of the first whole line at or behind `start`.
    static func lineEnd(_ text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var end = start
        while end < text.count, !Byte.isLineEnd(text[end]) { end += 1 }
        guard end < text.count else { return nil }
        let isPair =
            text[end] == Byte.carriageReturn && end + 1 < text.count
            && text[end + 1] == Byte.lineFeed
        return end + (isPair ? 2 : 1)
    }
}
