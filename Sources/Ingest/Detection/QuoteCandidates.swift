internal import SalesCore

/// What might stand around fields, and what before a quote inside them.
enum QuoteCandidates {
    private static let others = [Byte.apostrophe, UInt8(ascii: "`")]

    static func found(
        in text: ArraySlice<UInt8>, _ delimiters: [[UInt8]], _ declared: DialectSpec
    ) -> [(QuoteMark, QuoteEscape)] {
        let marks = declared.quote.map { [$0] } ?? marks(in: text, delimiters)
        return marks.flatMap { mark in
            escapes(of: mark, in: text, declared).map { (mark, $0) }
        }
    }

    private static func marks(
        in text: ArraySlice<UInt8>, _ delimiters: [[UInt8]]
    ) -> [QuoteMark] {
        var marks = [QuoteMark.byte(Byte.quote)]
        let starts = Set(delimiters.compactMap(\.first)).union([Byte.lineFeed, Byte.carriageReturn])
        let ends = Set(delimiters.compactMap(\.last))
        for mark in others where has(mark, text) {
            var edges = 0
            var last = Byte.lineFeed
            for byte in text {
                if byte == mark, ends.contains(last) || Byte.isLineEnd(last) { edges += 1 }
                if last == mark, starts.contains(byte) { edges += 1 }
                last = byte
            }
            if edges >= 2 { marks.append(.byte(mark)) }
        }
        if has(Byte.quote, text) { marks.append(.none) }
        return marks
    }

    private static func has(_ mark: UInt8, _ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            // Without a branch, so that many bytes are compared at once.
            var found: UInt8 = 0
            for byte in bytes { found |= byte == mark ? 1 : 0 }
            return found != 0
        }
    }

    private static func escapes(
        of mark: QuoteMark, in text: ArraySlice<UInt8>, _ declared: DialectSpec
    ) -> [QuoteEscape] {
        if let escape = declared.escape { return [escape] }
        guard let quote = mark.byte, has(Byte.backslash, text) else { return [.doubled] }
        var last = Byte.lineFeed
        for byte in text {
            if byte == quote, last == Byte.backslash { return [.doubled, .backslash] }
            last = byte
        }
        return [.doubled]
    }
}
