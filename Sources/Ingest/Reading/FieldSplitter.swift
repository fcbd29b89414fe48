internal import SalesCore

/// Splits records into fields wherever they are cut: delimiters of several bytes, backslash
/// escapes, no quotes.
///
/// Wherever libcsv can read a dialect, this reads the same, which a test holds: blanks around a
/// field are no part of it, and a quote that neither begins nor ends a field stands for itself.
struct FieldSplitter {
    private enum State { case fieldStart, bare, quoted, quoteSeen }

    private let delimiter: [UInt8]
    private let delimiterStart: UInt8
    private let quote: UInt8?
    private let escapesByBackslash: Bool
    /// Blanks that no delimiter begins with.
    private let trimsSpaces: Bool
    private let trimsTabs: Bool

    /// The fields of all records since `removeAll`, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// End of each field in `bytes`.
    private(set) var ends: [Int] = []
    private var state = State.fieldStart
    /// How many blanks at the end of `bytes` go if nothing but a delimiter follows.
    private var blanksAtEnd = 0
    private(set) var isInsideRecord = false
    /// Quotes inside a quoted field that neither close it nor are escaped.
    private(set) var tornQuotes = 0
    private(set) var quotedFields = 0
    /// Quotes in the middle of a field without quotes.
    private(set) var looseQuotes = 0

    init(dialect: Dialect) {
        delimiter = dialect.delimiter
        delimiterStart = dialect.delimiter.first ?? Byte.comma
        quote = dialect.quote.byte
        escapesByBackslash = dialect.escape == .backslash
        trimsSpaces = delimiterStart != Byte.space
        trimsTabs = delimiterStart != Byte.tab
    }

    var strayQuotes: Int { tornQuotes + looseQuotes }

    /// Feeds one physical line with its line end; true if that completed a record.
    mutating func push(_ line: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        let count = line.count
        while index < count {
            let end = plainEnd(line, from: index)
            if end > index {
                takePlain(UnsafeRawBufferPointer(rebasing: line[index..<end]))
                index = end
                continue
            }
            let byte = line[index]
            if state == .quoted {
                if escapesByBackslash, byte == Byte.backslash, index + 1 < count {
                    index += escape(line, index)
                } else if byte == quote {
                    state = .quoteSeen
                    blanksAtEnd = 0
                    index += 1
                } else {
                    bytes.append(byte)
                    index += 1
                }
                continue
            }
            if Byte.isLineEnd(byte) { return endLine() }
            if byte == delimiterStart, isDelimiter(line, index) {
                endField()
                index += delimiter.count
                continue
            }
            if escapesByBackslash, byte == Byte.backslash, index + 1 < count,
                !Byte.isLineEnd(line[index + 1])
            {
                settleQuote()
                beginField()
                index += escape(line, index)
                continue
            }
            take(byte)
            index += 1
        }
        return false
    }

    /// Where bytes end that stand for themselves, whatever follows.
    private func plainEnd(_ line: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        switch state {
        case .quoted:
            while index < line.count, line[index] != quote ?? Byte.quote,
                line[index] != Byte.backslash
            {
                index += 1
            }
        case .fieldStart, .bare:
            let delimiterStart = delimiterStart
            let quote = quote ?? Byte.lineFeed
            while index < line.count {
                let byte = line[index]
                if byte == delimiterStart || byte == Byte.lineFeed || byte == quote
                    || byte == Byte.backslash || Byte.isBlank(byte) || byte == Byte.carriageReturn
                {
                    break
                }
                index += 1
            }
        case .quoteSeen: break
        }
        return index
    }

    private mutating func takePlain(_ plain: UnsafeRawBufferPointer) {
        if state != .quoted {
            isInsideRecord = true
            state = .bare
            blanksAtEnd = 0
        }
        bytes.append(contentsOf: plain)
    }

    /// A byte outside quotes that ends nothing.
    private mutating func take(_ byte: UInt8) {
        let isBlank = byte == Byte.space && trimsSpaces || byte == Byte.tab && trimsTabs
        switch state {
        case .fieldStart:
            if isBlank { return }
            beginField()
            if byte == quote {
                state = .quoted
                quotedFields += 1
            } else {
                bytes.append(byte)
            }
        case .bare:
            if byte == quote { looseQuotes += 1 }
            bytes.append(byte)
            blanksAtEnd = isBlank ? blanksAtEnd + 1 : 0
        case .quoteSeen:
            if byte == quote, blanksAtEnd == 0 {
                bytes.append(byte)
                state = .quoted
            } else if isBlank {
                bytes.append(byte)
                blanksAtEnd += 1
            } else {
                settleQuote()
                if byte == quote {
                    state = .quoteSeen
                } else {
                    bytes.append(byte)
                }
            }
        case .quoted:
            bytes.append(byte)
        }
    }

    /// A quote inside quotes that closed nothing stands for itself, before the blanks behind it.
    private mutating func settleQuote() {
        guard state == .quoteSeen, let quote else { return }
        bytes.insert(quote, at: bytes.count - blanksAtEnd)
        blanksAtEnd = 0
        tornQuotes += 1
        state = .quoted
    }

    private mutating func beginField() {
        isInsideRecord = true
        if state == .fieldStart { state = .bare }
        blanksAtEnd = 0
    }

    /// What a backslash and the byte behind it stand for; returns how many bytes that took.
    private mutating func escape(_ line: UnsafeRawBufferPointer, _ index: Int) -> Int {
        let next = line[index + 1]
        if next == Byte.backslash || next == quote {
            bytes.append(next)
            return 2
        }
        if state != .quoted, next == delimiterStart, isDelimiter(line, index + 1) {
            bytes.append(contentsOf: delimiter)
            return 1 + delimiter.count
        }
        bytes.append(Byte.backslash)
        return 1
    }

    private func isDelimiter(_ line: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        guard index + delimiter.count <= line.count else { return false }
        for step in 1..<max(delimiter.count, 1) where line[index + step] != delimiter[step] {
            return false
        }
        return true
    }

    private mutating func endField() {
        isInsideRecord = true
        bytes.removeLast(blanksAtEnd)
        blanksAtEnd = 0
        ends.append(bytes.count)
        state = .fieldStart
    }

    private mutating func endLine() -> Bool {
        guard isInsideRecord else { return false }
        endField()
        isInsideRecord = false
        return true
    }

    mutating func finish() -> RecordEnding {
        let isOpen = state == .quoted
        guard isInsideRecord else { return .nothing }
        endField()
        isInsideRecord = false
        return isOpen ? .openQuote : .record
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        tornQuotes = 0
        looseQuotes = 0
        quotedFields = 0
    }
}
