internal import CCSV

/// Finds the delimiters and line ends outside quotes, 64 bytes at a time, and where a text stops
/// being *regular*, that is, read by libcsv exactly as these bits say.
///
/// Regular text has quotes only as a pair around a whole field (doubled inside), and a carriage
/// return only before a line feed.
struct StructuralScan {
    /// Text bytes of the longest run of whole lines that is regular.
    private(set) var regularCount = 0
    /// Line feeds in that run, those inside quotes too.
    private(set) var lineCount = 0
    /// Whether the text beyond `regularCount` is known not to be regular.
    private(set) var foundIrregular = false

    let delimiter: UInt8
    let quote: UInt8
    /// For text of our own writing, where a lone carriage return stands inside quotes only.
    var allowsLoneReturns = false

    init(delimiter: UInt8, quote: UInt8) {
        self.delimiter = delimiter
        self.quote = quote
    }

    /// Words that are classified at once.
    private static let run = 32

    /// Reads `count` bytes (with 64 readable bytes beyond); fills one word of each list per 64
    /// bytes.
    mutating func scan(
        _ bytes: UnsafePointer<UInt8>, count: Int, structure: UnsafeMutablePointer<UInt64>,
        lineEnds: UnsafeMutablePointer<UInt64>
    ) {
        regularCount = 0
        lineCount = 0
        foundIrregular = false
        var state = State()
        withUnsafeTemporaryAllocation(of: csv_byte_masks.self, capacity: Self.run) { masks in
            guard let masks = masks.baseAddress else { return }
            var word = 0
            while word * 64 < count, !foundIrregular {
                let words = min(Self.run, (count - word * 64 + 63) / 64)
                csv_classify(bytes + word * 64, words, delimiter, quote, masks)
                foundIrregular = !scan(
                    masks, words, rest: count - word * 64, first: word, &state,
                    structure + word, lineEnds + word)
                word += words
            }
        }
        guard let last = state.lastWordWithEnd else { return }
        let bit = 63 - lineEnds[last].leadingZeroBitCount
        regularCount = last * 64 + bit + 1
        lineCount =
            state.linesBeforeLast
            + (state.lineFeedsOfLast &<< UInt64(63 - bit)).nonzeroBitCount
    }

    /// What one word hands on to the next.
    private struct State {
        var insideQuotes: UInt64 = 0  // all ones while a quoted field goes on
        var mayOpen: UInt64 = 1  // bit 0: the byte before lets a quoted field begin
        var mustEnd: UInt64 = 0  // bit 0: the byte before closed a quoted field
        var afterReturn: UInt64 = 0  // bit 0: the byte before was a carriage return
        var lines = 0
        /// The last word in which a line ends outside quotes.
        var lastWordWithEnd: Int?
        var linesBeforeLast = 0
        var lineFeedsOfLast: UInt64 = 0
    }

    /// Reads some words, `rest` bytes at most; false if they are not regular.
    @inline(__always)
    private func scan(
        _ masks: UnsafePointer<csv_byte_masks>, _ words: Int, rest: Int, first: Int,
        _ shared: inout State, _ structure: UnsafeMutablePointer<UInt64>,
        _ lineEndsOut: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        var state = shared
        defer { shared = state }
        for word in 0..<words {
            var found = masks[word]
            let left = rest &- word &* 64
            var beyond: UInt64 = 0
            if left < 64 {
                beyond = ~0 &<< UInt64(left)
                found.delimiters &= ~beyond
                found.quotes &= ~beyond
                found.line_feeds &= ~beyond
                found.carriage_returns &= ~beyond
            }
            var structural = found.delimiters | found.line_feeds
            var lineEnds = found.line_feeds
            if found.quotes | state.insideQuotes | state.mustEnd != 0 {
                let inside = Self.prefixXor(found.quotes) ^ state.insideQuotes
                structural &= ~inside
                lineEnds &= ~inside
                let opening = found.quotes & inside
                let closing = found.quotes & ~inside
                let opens = (structural | closing) &<< 1 | state.mayOpen
                let ends = closing &<< 1 | state.mustEnd
                let endings = structural | found.quotes | found.carriage_returns
                if opening & ~opens | ends & ~(endings | beyond) != 0 { return false }
                state.insideQuotes = 0 &- (inside &>> 63)
                state.mayOpen = (structural | closing) &>> 63
                state.mustEnd = closing &>> 63
            } else {
                state.mayOpen = structural &>> 63
            }
            let returns = allowsLoneReturns ? 0 : found.carriage_returns
            if returns | state.afterReturn != 0 {
                if (returns &<< 1 | state.afterReturn) & ~found.line_feeds != 0 { return false }
                state.afterReturn = returns &>> 63
            }
            structure[word] = structural
            lineEndsOut[word] = lineEnds
            if lineEnds != 0 {
                state.lastWordWithEnd = first &+ word
                state.linesBeforeLast = state.lines
                state.lineFeedsOfLast = found.line_feeds
            }
            state.lines &+= found.line_feeds.nonzeroBitCount
        }
        return true
    }

    /// Bit i is the parity of the bits 0 ... i.
    @inline(__always)
    private static func prefixXor(_ bits: UInt64) -> UInt64 {
        var bits = bits
        bits ^= bits &<< 1
        bits ^= bits &<< 2
        bits ^= bits &<< 4
        bits ^= bits &<< 8
        bits ^= bits &<< 16
        bits ^= bits &<< 32
        return bits
    }
}
