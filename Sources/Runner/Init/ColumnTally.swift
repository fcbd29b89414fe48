import SalesCore

/// What all cells of a column have in common, however long the exports.
struct ColumnTally: Sendable {
    /// Distinct cells that are kept.
    static let valueLimit = 200
    /// Cells by which uniqueness is judged; a longer column counts as not unique.
    static let uniqueLimit = 2_000_000

    private(set) var cells = 0
    private(set) var filled = 0
    /// The first distinct cells in their order.
    private(set) var values: [String] = []
    private(set) var hasMoreValues = false
    /// ISO codes by how many cells bear their sign.
    private(set) var currencies: [String: Int] = [:]
    /// Filled cells that stand for no value, such as "n/a".
    private(set) var markers = 0
    /// Cells that could be numbers, and those of them with a percent sign.
    private(set) var numbers = 0
    private(set) var percents = 0
    private var known: Set<String> = []
    private var seen: Set<Int> = []
    private var hasRepeats = false

    mutating func add(_ cell: [UInt8]) {
        cells += 1
        let text = String(decoding: cell, as: UTF8.self)
        guard !text.allSatisfy(\.isWhitespace) else { return }
        filled += 1
        if MissingMarker.isKnown(text) {
            markers += 1
        } else if Self.looksLikeNumber(text) {
            numbers += 1
            if text.contains("%") { percents += 1 }
        }
        if let code = CurrencyMark.code(in: text) { currencies[code, default: 0] += 1 }
        if !hasRepeats {
            hasRepeats = !seen.insert(text.hashValue).inserted || seen.count > Self.uniqueLimit
            if hasRepeats { seen = [] }
        }
        guard !hasMoreValues, !known.contains(text) else { return }
        if values.count == Self.valueLimit {
            hasMoreValues = true
            return
        }
        known.insert(text)
        values.append(text)
    }

    /// Whether every line has a cell of its own.
    var isUnique: Bool { !hasRepeats && filled > 1 }
    var isAlwaysFilled: Bool { filled == cells && cells > 0 }

    /// Whether nine cells in ten, those for no value apart, could be numbers.
    var isMostlyNumbers: Bool { numbers > 0 && numbers * 10 >= (filled - markers) * 9 }

    /// Digits and their marks, with at most signs, brackets or a currency around them.
    private static func looksLikeNumber(_ text: String) -> Bool {
        guard let first = text.firstIndex(where: \.isNumber),
            let last = text.lastIndex(where: \.isNumber), text.utf8.count <= 40,
            text[first...last].allSatisfy({
                $0.isNumber || ".,'’".contains($0) || $0.isWhitespace
            })
        else { return false }
        let around = (text[..<first] + text[text.index(after: last)...]).filter {
            !"+-−()%".contains($0) && !$0.isWhitespace
        }
        return around.isEmpty || CurrencyMark.code(in: text) != nil
    }

    /// How many different cells there are; none if there are too many to keep.
    var distinct: Int? { hasMoreValues ? nil : values.count }
}
