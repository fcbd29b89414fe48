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

    /// Reads `count` bytes (with 64 readable bytes beyond) and fills one word per 64 bytes.
    mutating func scan(
        _ bytes: UnsafePointer<UInt8>, count: Int, into structure: UnsafeMutablePointer<UInt64>
    ) {
        regularCount = 0
        lineCount = 0
        foundIrregular = false
        let delimiter = delimiter
        let quote = quote
        var insideQuotes: UInt64 = 0  // all ones while a quoted field goes on
        var mayOpen: UInt64 = 1  // bit 0: the byte before lets a quoted field begin
        var mustEnd: UInt64 = 0  // bit 0: the byte before closed a quoted field
        var afterReturn: UInt64 = 0  // bit 0: the byte before was a carriage return
        var lines = 0
        var linesAtEnd = 0
        var end = 0
        var offset = 0
        var word = 0
        while offset < count {
            var masks = csv_classify(bytes + offset, delimiter, quote)
            let rest = count - offset
            if rest < 64 {
                let valid = (1 &<< UInt64(rest)) &- 1
                masks.delimiters &= valid
                masks.quotes &= valid
                masks.line_feeds &= valid
                masks.carriage_returns &= valid
            }
            var structural = masks.delimiters | masks.line_feeds
            var lineEnds = masks.line_feeds
            if masks.quotes | insideQuotes | mustEnd != 0 {
                let quotes = masks.quotes
                let inside = Self.prefixXor(quotes) ^ insideQuotes
                structural &= ~inside
                lineEnds &= ~inside
                let opening = quotes & inside
                let closing = quotes & ~inside
                let opens = (structural | closing) &<< 1 | mayOpen
                let ends = closing &<< 1 | mustEnd
                let endings = structural | quotes | masks.carriage_returns
                let beyond = rest < 64 ? ~((1 &<< UInt64(rest)) &- 1) : 0
                if opening & ~opens | ends & ~(endings | beyond) != 0 {
                    foundIrregular = true
                    break
                }
                insideQuotes = 0 &- (inside &>> 63)
                mayOpen = (structural | closing) &>> 63
                mustEnd = closing &>> 63
            } else {
                mayOpen = structural &>> 63
            }
            let returns = allowsLoneReturns ? 0 : masks.carriage_returns
            if returns | afterReturn != 0 {
                if (returns &<< 1 | afterReturn) & ~masks.line_feeds != 0 {
                    foundIrregular = true
                    break
                }
                afterReturn = returns &>> 63
            }
            structure[word] = structural
            if lineEnds != 0 {
                let last = 63 - lineEnds.leadingZeroBitCount
                end = offset + last + 1
                linesAtEnd =
                    lines + (masks.line_feeds &<< UInt64(63 - last)).nonzeroBitCount
            }
            lines += masks.line_feeds.nonzeroBitCount
            offset += 64
            word += 1
        }
        regularCount = end
        lineCount = linesAtEnd
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
