internal import SalesCore

/// How a text is cut into records and fields, judged by trying every dialect that it may have.
struct DialectDetection {
    /// Text by which dialects are compared.
    private static let comparedBytes = 32 * 1024
    /// Records by which columns are then judged.
    static let recordLimit = 10_000

    let dialect: Dialect
    /// First records under that dialect: no blank lines, no comments.
    let records: [[[UInt8]]]
    /// Which of them stand below a blank line.
    let breaks: Set<Int>
    /// Fields of a whole record.
    let width: Int
    let reasons: DialectReasons

    /// Judges the decoded head of a file.
    init(
        head: ArraySlice<UInt8>, encoding: TextEncoding, declared: DialectSpec
    ) throws(IngestFailure) {
        let sample = Self.compared(head)
        let comments = CommentDetection(sample, declared: declared.comment)
        var choice = Self.best(comments.text[...], encoding, declared, Separator(sample))
        choice.dialect.comment = comments.prefix(given: choice.dialect, width: choice.score.width)
        if choice.dialect.comment == nil, !comments.found.isEmpty {
            choice.score = DialectScore(sample, choice.dialect)
        }
        let reading = try SampleReading(
            head, choice.dialect, width: choice.score.width, limit: Self.recordLimit)
        dialect = choice.dialect
        records = reading.records
        breaks = reading.breaks
        width = RecordWidth.common(reading.records.map(\.count))
        reasons = DialectReasons(
            dialect: choice.dialect, declared: declared, score: choice.score, reading: reading,
            separator: Separator(sample))
    }

    /// Whole lines only, so that nothing cut is compared.
    private static func compared(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard head.count > comparedBytes else { return head }
        let part = head.prefix(comparedBytes)
        guard let last = part.lastIndex(where: Byte.isLineEnd) else { return head }
        return part[...last]
    }

    private static func best(
        _ text: ArraySlice<UInt8>, _ encoding: TextEncoding, _ declared: DialectSpec,
        _ separator: Separator
    ) -> (dialect: Dialect, score: DialectScore) {
        var best: (dialect: Dialect, score: DialectScore)?
        var delimiters =
            declared.delimiter.map { [Array($0.utf8)] } ?? separator.mark.map { [$0] }
            ?? DelimiterCandidates.found(in: text)
        // A text of one column has no delimiter at all.
        if delimiters.isEmpty || declared.delimiter == nil && !delimiters.contains([Byte.comma]) {
            delimiters.append([Byte.comma])
        }
        for (quote, escape) in QuoteCandidates.found(in: text, delimiters, declared) {
            for delimiter in delimiters {
                let dialect = Dialect(
                    encoding: encoding, delimiter: delimiter, quote: quote, escape: escape)
                let score = DialectScore(text, dialect)
                if score.value > (best?.score.value ?? -1) { best = (dialect, score) }
                if score.isDecisive, quote == .byte(Byte.quote), escape == .doubled {
                    return (dialect, score)
                }
            }
        }
        guard let best else {
            let dialect = Dialect(encoding: encoding)
            return (dialect, DialectScore(text, dialect))
        }
        guard best.score.width <= 1, declared.delimiter == nil else { return best }
        return oneColumn(best, text)
    }

    /// One column needs a delimiter that its text does not have.
    private static func oneColumn(
        _ found: (dialect: Dialect, score: DialectScore), _ text: ArraySlice<UInt8>
    ) -> (dialect: Dialect, score: DialectScore) {
        for mark in [Byte.comma, Byte.semicolon, Byte.tab, UInt8(ascii: "|"), 0x1F] {
            var dialect = found.dialect
            dialect.delimiter = [mark]
            let score = DialectScore(text, dialect)
            if score.width <= 1, score.even == score.records { return (dialect, score) }
        }
        return found
    }
}

/// A first line `sep=;`, which spreadsheets write and read.
struct Separator {
    let mark: [UInt8]?

    init(_ text: ArraySlice<UInt8>) {
        let line = text.prefix(while: { !Byte.isLineEnd($0) }).filter { $0 != Byte.quote }
        guard line.count > 4, line.count <= 8,
            line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 })
        else {
            mark = nil
            return
        }
        mark = Array(line.dropFirst(4))
    }
}
