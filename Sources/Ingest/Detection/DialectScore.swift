internal import SalesCore

/// How well a dialect cuts a text: evenly, into cells that look like whole values, with quotes
/// that come in pairs.
struct DialectScore {
    let value: Double
    /// Fields of a whole record.
    let width: Int
    /// Records with that many fields, and all records.
    let even: Int
    let records: Int
    /// Whether no other dialect needs to be tried.
    let isDecisive: Bool

    /// Records that are compared.
    static let recordLimit = 200
    /// Lines above the first whole record and below the last one that are held against nobody.
    private static let preambleLimit = 20
    private static let footerLimit = 5

    init(_ text: ArraySlice<UInt8>, _ dialect: Dialect) {
        let sample = Sample(text, dialect)
        let width = RecordWidth.common(sample.widths)
        self.width = width
        records = sample.widths.count
        even = sample.widths.count { $0 == width }
        isDecisive =
            width > 2 && records > 2 && even == records && sample.worst >= 0.7
            && sample.isWellQuoted
        guard records > 0 else {
            value = 0
            return
        }
        let cells = sample.plausibility(width: width)
        let quotes = sample.quoteFactor
        guard width > 1 else {
            value = 0.5 * cells * cells * quotes
            return
        }
        let outside = Self.outside(sample.widths, width: width)
        let share = min(1, Double(even) / (Double(records) - 0.8 * Double(outside)))
        let shape = 1 - 1 / Double(2 * width)
        value =
            share * share.squareRoot() * cells * cells * shape * quotes
            * Self.prior(dialect, sample, share: share, width: width)
    }

    private static func prior(
        _ dialect: Dialect, _ sample: Sample, share: Double, width: Int
    ) -> Double {
        var prior = DelimiterCandidates.prior(dialect.delimiter)
        // Words have spaces between them, so spaces must cut very evenly to be delimiters.
        if dialect.delimiter == [Byte.space], share > 0.98, sample.widths.count > 2,
            sample.valueShare > (width > 2 ? 0.3 : 0.6)
        {
            prior = 0.85
        }
        // A field may end in a backslash, which then takes what follows into it.
        if dialect.escape == .backslash { prior *= sample.endsOpen ? 0.5 : 0.97 }
        if dialect.quote == .none { prior *= sample.wrapped > 0 ? 0.4 : 0.8 }
        if dialect.quote != .byte(Byte.quote), dialect.quote != .none, !sample.hasQuoted {
            prior *= 0.5
        }
        return prior
    }

    /// Narrower records at the top and at the bottom: titles and remarks.
    private static func outside(_ widths: [Int], width: Int) -> Int {
        let above = widths.prefix(preambleLimit).prefix { $0 < width }.count
        let below = widths.suffix(footerLimit).reversed().prefix { $0 < width }.count
        return above + below < widths.count ? above + below : 0
    }

    /// The first records under a dialect.
    private struct Sample {
        var widths: [Int] = []
        private var sums: [(width: Int, plausibility: Double)] = []
        private var values = 0
        private var cellCount = 0
        private var torn = 0
        private(set) var endsOpen = false
        private(set) var hasQuoted = false
        /// Cells that still have a quote at both ends.
        private(set) var wrapped = 0
        private(set) var worst = 1.0

        init(_ text: ArraySlice<UInt8>, _ dialect: Dialect) {
            let parser = DelimitedParser(dialect: dialect)
            var rest = text
            while widths.count < recordLimit, let end = PhysicalLines.lineEnd(rest) {
                let isWhole = rest[..<end].withUnsafeBytes { parser.push($0) }
                rest = rest[end...]
                if isWhole { add(parser) }
            }
            if parser.isInsideRecord, case .openQuote = parser.finish() {
                endsOpen = rest.isEmpty || widths.isEmpty
                if widths.isEmpty { add(parser) }
            }
        }

        private mutating func add(_ parser: DelimitedParser) {
            torn += parser.tornQuotes
            if parser.quotedFields > 0 { hasQuoted = true }
            let (count, sum) = parser.takeFields { count, field in
                var sum = 0.0
                for index in 0..<count {
                    let plausibility = CellPlausibility.of(field(index))
                    if plausibility == 1 { values += 1 }
                    worst = min(worst, plausibility)
                    if plausibility == CellPlausibility.wrapped { wrapped += 1 }
                    sum += plausibility
                }
                return (count, sum)
            }
            cellCount += count
            widths.append(count)
            sums.append((count, sum))
        }

        /// The mean over the cells of records that have `width` fields.
        func plausibility(width: Int) -> Double {
            let even = sums.filter { $0.width == width }
            guard !even.isEmpty else { return 0 }
            return even.map(\.plausibility).reduce(0, +) / Double(even.count * width)
        }

        var isWellQuoted: Bool { torn == 0 && !endsOpen }

        var valueShare: Double { Double(values) / Double(max(cellCount, 1)) }

        var quoteFactor: Double {
            let share = Double(torn) / Double(max(widths.count, 1))
            return (1 - 0.4 * min(1, share)) * (endsOpen ? 0.8 : 1)
        }
    }
}

/// The number of fields that the records of a file agree on.
enum RecordWidth {
    /// Titles and remarks of one field count little.
    static func common(_ widths: [Int]) -> Int {
        var counts: [Int: Int] = [:]
        for width in widths { counts[width, default: 0] += 1 }
        if let single = counts[1], single * 4 < widths.count * 3 { counts[1] = nil }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}
