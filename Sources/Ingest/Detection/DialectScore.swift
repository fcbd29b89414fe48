internal import SalesCore

/// How well a dialect cuts a text: evenly, into cells that look like whole values, with quotes
/// that come in pairs.
struct DialectScore {
    let value: Double
    /// Whether no other dialect needs to be tried.
    let isDecisive: Bool

    /// Lines above the first whole record and below the last one that are held against nobody.
    private static let preambleLimit = 20
    private static let footerLimit = 5

    init(_ sample: DialectSample, _ dialect: Dialect) {
        let width = sample.width
        let cells = Cells(sample)
        let even = sample.widths.count { $0 == width }
        let records = sample.widths.count
        isDecisive =
            width > 2 && records > 2 && even == records && cells.worst >= 0.7
            && sample.isWellQuoted
        guard records > 0 else {
            value = 0
            return
        }
        let mean = cells.mean
        let quotes = Self.quoteFactor(sample)
        guard width > 1 else {
            value = 0.5 * mean * mean * quotes
            return
        }
        let outside = Self.outside(sample.widths, width: width)
        let share = min(1, Double(even) / (Double(records) - 0.8 * Double(outside)))
        let shape = 1 - 1 / Double(2 * width)
        value =
            share * share.squareRoot() * mean * mean * shape * quotes
            * Self.prior(dialect, sample, cells, share: share)
    }

    private static func prior(
        _ dialect: Dialect, _ sample: DialectSample, _ cells: Cells, share: Double
    ) -> Double {
        var prior = DelimiterCandidates.prior(dialect.delimiter)
        // Words have spaces between them, so spaces must cut very evenly to be delimiters.
        if dialect.delimiter == [Byte.space], share > 0.98, sample.widths.count > 2,
            cells.valueShare > (sample.width > 2 ? 0.3 : 0.6)
        {
            prior = 0.85
        }
        // A field may end in a backslash, which then takes what follows into it.
        if dialect.escape == .backslash { prior *= sample.endsOpen ? 0.5 : 0.97 }
        if dialect.quote == .none { prior *= cells.hasWrapped ? 0.4 : 0.8 }
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

    private static func quoteFactor(_ sample: DialectSample) -> Double {
        let share = Double(sample.tornQuotes) / Double(max(sample.widths.count, 1))
        return (1 - 0.4 * min(1, share)) * (sample.endsOpen ? 0.8 : 1)
    }

    /// How much the cells look like whole values.
    private struct Cells {
        private var count = 0
        private var values = 0
        /// Over the records that are as wide as most.
        private var evenSum = 0.0
        private var evenCount = 0
        /// Whether a cell still has a quote at both ends.
        private(set) var hasWrapped = false
        private(set) var worst = 1.0

        init(_ sample: DialectSample) {
            for record in sample.records.indices {
                var sum = 0.0
                sample.records.forEachField(record) { cell in
                    let plausibility = CellPlausibility.of(cell)
                    if plausibility == 1 { values += 1 }
                    worst = min(worst, plausibility)
                    if plausibility == CellPlausibility.wrapped { hasWrapped = true }
                    sum += plausibility
                }
                count += sample.widths[record]
                guard sample.widths[record] == sample.width else { continue }
                evenSum += sum
                evenCount += sample.width
            }
        }

        var mean: Double { evenCount == 0 ? 0 : evenSum / Double(evenCount) }
        var valueShare: Double { Double(values) / Double(max(count, 1)) }
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
