internal import SalesCore

/// How a text is cut into records and fields, judged by trying every dialect that it may have.
struct DialectDetection {
    /// Text by which dialects are compared.
    private static let comparedBytes = 32 * 1024
    /// Records by which columns are then judged.
    static let recordLimit = 10_000

    let dialect: Dialect
    /// First records under that dialect: no blank lines, no comments.
    let sample: RecordSample
    /// Which of them stand below a blank line.
    let breaks: Set<Int>
    /// Fields of a whole record.
    let width: Int
    private let head: ArraySlice<UInt8>
    private let declared: DialectSpec
    /// Fields of a whole record, and lines left out, where dialects were compared.
    private let comparedWidth: Int
    private let comments: Int

    /// Judges the decoded head of a file; the sample has up to `limit` records, and more where
    /// they cost nothing.
    init(
        head: ArraySlice<UInt8>, encoding: TextEncoding, declared: DialectSpec,
        limit: Int = recordLimit
    ) throws(IngestFailure) {
        let part = Self.compared(head)
        var comments = CommentDetection(part, declared: declared.comment)
        var (dialect, compared) = Self.best(comments.text, encoding, declared, Separator(part))
        if declared.comment == nil, !comments.found.isEmpty {
            let whole = Self.best(part, encoding, declared, Separator(part))
            if comments.areInsideFields(of: whole.sample) {
                comments = CommentDetection(part, declared: "")
                (dialect, compared) = whole
            }
        }
        dialect.comment = comments.prefix(given: dialect, width: compared.width)
        if dialect.comment == nil, !comments.found.isEmpty {
            compared = DialectSample(part, dialect)
        }
        let isCompared =
            comments.found.isEmpty
            && (part.count == head.count || limit <= DialectSample.recordLimit)
        var reading = isCompared ? SampleReading(compared, limit: limit) : nil
        if reading == nil {
            reading = try SampleReading(head, dialect, width: compared.width, limit: limit)
        }
        self.dialect = dialect
        sample = reading?.records ?? RecordSample()
        breaks = reading?.breaks ?? []
        width = RecordWidth.common(sample.widths)
        comparedWidth = compared.width
        self.comments = reading?.comments ?? 0
        self.head = head
        self.declared = declared
    }

    var reasons: DialectReasons {
        DialectReasons(
            dialect: dialect, declared: declared, sample: sample, width: comparedWidth,
            comments: comments, head: head)
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
    ) -> (dialect: Dialect, sample: DialectSample) {
        let delimiters = delimiters(text, declared, separator)
        let candidates = QuoteCandidates.found(in: text, delimiters, declared).flatMap { mark in
            delimiters.map {
                Dialect(encoding: encoding, delimiter: $0, quote: mark.0, escape: mark.1)
            }
        }
        var best: (dialect: Dialect, sample: DialectSample, value: Double)?
        var sound: Set<Dialect> = []
        for dialect in candidates {
            let sample = DialectSample(text, dialect)
            if isSettled(dialect, sample, candidates) { return (dialect, sample) }
            if sample.isEven, sample.isFreeOfStrayQuotes {
                sound.insert(dialect)
            } else if sound.contains(dialect.doublingQuotes) {
                continue
            }
            let score = DialectScore(sample, dialect)
            if score.value > (best?.value ?? -1) { best = (dialect, sample, score.value) }
            if score.isDecisive, dialect.hasPlainQuotes { return (dialect, sample) }
        }
        guard let best else {
            let dialect = Dialect(encoding: encoding)
            return (dialect, DialectSample(text, dialect))
        }
        guard best.sample.width <= 1, declared.delimiter == nil else {
            return (best.dialect, best.sample)
        }
        return oneColumn((best.dialect, best.sample), text)
    }

    private static func delimiters(
        _ text: ArraySlice<UInt8>, _ declared: DialectSpec, _ separator: Separator
    ) -> [[UInt8]] {
        if let declared = declared.delimiter { return [Array(declared.utf8)] }
        let found = separator.mark.map { [$0] } ?? DelimiterCandidates.found(in: text)
        // A text of one column has no delimiter at all.
        return found.contains([Byte.comma]) ? found : found + [[Byte.comma]]
    }

    /// Whether the delimiter is known, and all that could speak against usual quotes does not.
    private static func isSettled(
        _ dialect: Dialect, _ sample: DialectSample, _ candidates: [Dialect]
    ) -> Bool {
        guard candidates.allSatisfy({ $0.delimiter == dialect.delimiter }) else { return false }
        if candidates.count == 1 { return dialect.quote == .byte(Byte.quote) }
        return dialect.hasPlainQuotes && sample.isEven && sample.isWellQuoted
            && candidates.allSatisfy { $0.hasPlainQuotes || $0.quote == .none }
    }

    /// One column needs a delimiter that its text does not have.
    private static func oneColumn(
        _ found: (dialect: Dialect, sample: DialectSample), _ text: ArraySlice<UInt8>
    ) -> (dialect: Dialect, sample: DialectSample) {
        for mark in [Byte.comma, Byte.semicolon, Byte.tab, UInt8(ascii: "|"), 0x1F] {
            var dialect = found.dialect
            dialect.delimiter = [mark]
            let sample = DialectSample(text, dialect)
            if sample.width <= 1, sample.isEven { return (dialect, sample) }
        }
        return found
    }
}

extension Dialect {
    fileprivate var hasPlainQuotes: Bool { quote == .byte(Byte.quote) && escape == .doubled }

    /// The same but for the escape.
    fileprivate var doublingQuotes: Dialect {
        var dialect = self
        dialect.escape = .doubled
        return dialect
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
