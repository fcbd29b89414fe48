internal import SalesCore

/// The reading of a record in which one stray quote is a mere character.
///
/// Quotes go by pairs, so that a single one too many takes the next fields, or the next lines,
/// into its own. Where the record is whole with that quote taken literally, and so is every line
/// that it had swallowed, this is the better reading. Of a quote that nothing closes no reading is
/// right: there it suffices that most of those lines are whole.
struct QuoteRepair {
    let fields: [[UInt8]]
    /// Where the record ends in the text that was given.
    let end: Int

    /// Quotes of a record that are tried, and records behind it that have to be whole.
    private static let tried = 64
    private static let witnesses = 5

    /// None if no such reading makes a record of `width` fields.
    ///
    /// `isNeverClosed` says that a quote of the record is still open where the file ends.
    init?(_ text: [UInt8], dialect: Dialect, width: Int, isNeverClosed: Bool = false) {
        guard width > 1, let quote = dialect.quote.byte,
            let standIn = Self.absentByte(text)
        else { return nil }
        let firstLine = Self.lineEnd(text, from: 0)
        for places in Self.suspects(text[..<firstLine], dialect, quote) {
            var altered = text
            for place in places { altered[place] = standIn }
            let parser = DelimitedParser(dialect: dialect)
            guard let end = Self.readRecord(altered, from: 0, parser), parser.strayQuotes == 0,
                parser.fieldCount == width
            else { continue }
            let behind = Self.recordsBehind(text, from: end, dialect, width)
            guard isNeverClosed ? behind.areMostlyWhole : behind.areAllWhole else { continue }
            fields = parser.takeFields().map { $0.map { $0 == standIn ? quote : $0 } }
            self.end = end
            return
        }
        return nil
    }

    /// How many quotes of a record stand where none may.
    static func strayQuotes(in text: [UInt8], dialect: Dialect) -> Int {
        let parser = DelimitedParser(dialect: dialect)
        guard readRecord(text, from: 0, parser) != nil else { return 1 }
        return parser.strayQuotes
    }

    /// Quotes that open a field, one at a time; then those that stand before a closing one.
    private static func suspects(
        _ line: ArraySlice<UInt8>, _ dialect: Dialect, _ quote: UInt8
    ) -> [[Int]] {
        var opening: [[Int]] = []
        var closing: [Int] = []
        var isAtStart = true
        var index = line.startIndex
        while index < line.endIndex {
            if line[index...].starts(with: dialect.delimiter) {
                isAtStart = true
                index += dialect.delimiter.count
                continue
            }
            let byte = line[index]
            if byte == quote {
                let rest = line[(index + 1)...]
                if isAtStart, opening.count < tried { opening.append([index]) }
                if !isAtStart, rest.first == quote,
                    isFieldEnd(rest.dropFirst(), dialect)
                {
                    closing.append(index)
                }
            }
            isAtStart = isAtStart && Byte.isBlank(byte)
            index += 1
        }
        return opening + (closing.isEmpty ? [] : [closing])
            + (closing.count > 1 ? closing.prefix(tried).map { [$0] } : [])
    }

    private static func isFieldEnd(_ rest: ArraySlice<UInt8>, _ dialect: Dialect) -> Bool {
        guard let next = rest.first else { return true }
        return Byte.isLineEnd(next) || rest.starts(with: dialect.delimiter)
    }

    private struct RecordsBehind {
        var whole = 0
        var torn = 0
        /// Nothing stands behind, or what does is complete.
        var areComplete = true

        var areAllWhole: Bool { torn == 0 && (areComplete || whole > 0) }
        var areMostlyWhole: Bool { whole > torn || (torn == 0 && areComplete) }
    }

    /// How many of the next records have the right width; the last one may be cut.
    private static func recordsBehind(
        _ text: [UInt8], from start: Int, _ dialect: Dialect, _ width: Int
    ) -> RecordsBehind {
        let parser = DelimitedParser(dialect: dialect)
        var behind = RecordsBehind()
        var start = start
        while behind.whole + behind.torn < witnesses, start < text.count {
            let before = start
            guard let end = readRecord(text, from: start, parser) else {
                behind.areComplete = lineEnd(text, from: before) == text.count
                break
            }
            start = end
            let count = parser.fieldCount
            parser.takeFields { _, _ in }
            if count == width { behind.whole += 1 } else if count > 0 { behind.torn += 1 }
        }
        return behind
    }

    /// The end of the record that begins at `start`; nil if the text breaks it off.
    private static func readRecord(
        _ text: [UInt8], from start: Int, _ parser: DelimitedParser
    ) -> Int? {
        var start = start
        while start < text.count {
            let end = lineEnd(text, from: start)
            let isWhole = text.withUnsafeBytes { bytes in
                parser.push(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            }
            start = end
            if isWhole || !parser.isInsideRecord { return end }
        }
        switch parser.finish() {
        case .record: return text.count
        case .nothing, .openQuote: return nil
        }
    }

    private static func lineEnd(_ text: [UInt8], from start: Int) -> Int {
        PhysicalLines.lineEnd(text[start...]) ?? text.count
    }

    /// A byte that the text does not have, to stand for a quote that is none.
    private static func absentByte(_ text: [UInt8]) -> UInt8? {
        var isPresent = [Bool](repeating: false, count: 256)
        for byte in text { isPresent[Int(byte)] = true }
        return (0xF8...0xFF).first { !isPresent[$0] }.map { UInt8($0) }
    }
}
