import SalesCore

/// A sentence told by the roles of what it names, in whatever order: "In which region was revenue
/// highest in May? In EMEA" names a superlative, a metric, a dimension, a period and a member, and
/// nothing else that claims anything.
///
/// Invariants:
/// 1. Every name and number of the sentence has a role, and every word is known; else there is
///    no reading.
/// 2. Nothing that denies, excludes or foretells is read so.
struct RoleReading {
    let mentions: [Mention]
    let tokens: [Token]
    private(set) var metrics: [Int] = []
    private(set) var members: [Int] = []
    private(set) var dimensions: [Int] = []
    private(set) var periods: [Int] = []
    private(set) var baselines: [Int] = []
    private(set) var comparators: [Int] = []
    private(set) var quantities: [Int] = []
    private(set) var directions: [Int] = []
    private(set) var extremes: [Int] = []
    private(set) var ordinals: [Int] = []
    private(set) var streaks: [Int] = []
    private(set) var parts: [Int] = []

    /// None where something stands there that these roles do not foresee.
    init?(_ mentions: [Mention], _ tokens: [Token]) {
        self.mentions = mentions
        self.tokens = tokens
        for index in mentions.indices {
            guard take(index) else { return nil }
        }
        guard metrics.count == 1 else { return nil }
    }

    private mutating func take(_ index: Int) -> Bool {
        switch mentions[index].kind {
        case .metric: metrics.append(index)
        case .entity: members.append(index)
        case .dimension: dimensions.append(index)
        case .quantity: quantities.append(index)
        case .period(let period):
            if case .span = period { return false }
            periods.append(index)
        case .strayNumber: return false
        case .mark(let mark): return mark != ";"
        case .unknown: return false
        case .sense(let sense): return take(sense, at: index)
        }
        return true
    }

    private mutating func take(_ sense: Sense, at index: Int) -> Bool {
        switch sense {
        case .direction: directions.append(index)
        case .extreme: extremes.append(index)
        case .ordinal: ordinals.append(index)
        case .streak: streaks.append(index)
        case .baseline: baselines.append(index)
        case .comparator: comparators.append(index)
        case .accountedFor, .share, .contributor, .gain, .undecidable(.cause): parts.append(index)
        case .plain: return !words(index).contains { Self.narrowing.contains($0.text) }
        case .determiner, .preposition, .of, .from, .to, .by, .conjunction, .copula,
            .pronoun, .clauseOpener:
            break
        case .quantifier(let quantifier): return quantifier == .all
        default: return false
        }
        return true
    }

    /// Plain words that make other cells, or none, of what a number is said of.
    private static let narrowing: Set<String> = [
        "annual", "annually", "yearly", "weekly", "daily", "yesterday", "today", "tonight",
        "tomorrow", "overnight", "week", "weeks", "day", "days", "euros", "euro", "dollars",
        "dollar", "pounds", "pound", "cents", "other", "others", "rest", "remaining", "new",
    ]

    // MARK: - Looking at the roles

    func word(_ index: Int) -> String { tokens[mentions[index].tokens.lowerBound].text }

    func words(_ index: Int) -> [Token] { Array(tokens[mentions[index].tokens]) }

    func names(_ words: Set<String>) -> Bool { tokens.contains { words.contains($0.text) } }

    func isPercent(_ index: Int) -> Bool { mentions[index].quantity?.unit == .percent }

    /// The only one of a role; none where there are several.
    func only(_ role: [Int]) -> Int? { role.count == 1 ? role[0] : nil }

    /// "in May 2025", where the sentence names one period; none where it names more.
    var inPeriod: [Token]? {
        guard periods.count <= 1, baselines.isEmpty, comparators.isEmpty else { return nil }
        return periods.first.map { said("in") + words($0) } ?? []
    }

    /// Words of our own, at the place of the sentence's beginning.
    func said(_ words: String) -> [Token] {
        guard let near = tokens.first else { return [] }
        return words.split(separator: " ").map { Piece.english(String($0), from: near, to: near) }
    }
}
