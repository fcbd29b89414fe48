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
    private(set) var extras: [Extra: [Int]] = [:]

    /// What only some kinds of sentences may say.
    enum Extra: Hashable, Sendable {
        case all, none, only, exception, combining, multiple, rival, target, cumulative, mean
        case partial, missing, record, unusual, others, negation, everywhere, omitted, span
        case still, judged, factor, sum, loose
    }

    /// None where something stands there that these roles do not foresee.
    init?(_ mentions: [Mention], _ tokens: [Token]) {
        self.mentions = mentions
        self.tokens = tokens
        for index in mentions.indices {
            guard take(index) else { return nil }
        }
        leaveOutCurrent()
        guard let first = metrics.first,
            metrics.allSatisfy({ mentions[$0].metrics == mentions[first].metrics })
        else { return nil }
    }

    /// "For the quarter, so all of Q2": what is named by its name is the same.
    private mutating func leaveOutCurrent() {
        let current = periods.filter {
            if case .current? = mentions[$0].period { true } else { false }
        }
        if current.count < periods.count { periods.removeAll(where: current.contains) }
    }

    /// Whether nothing is said but what the roles and these extras tell.
    func says(only allowed: Set<Extra>) -> Bool { allowed.isSuperset(of: extras.keys) }

    private mutating func take(_ index: Int) -> Bool {
        switch mentions[index].kind {
        case .metric: metrics.append(index)
        case .entity: members.append(index)
        case .dimension: dimensions.append(index)
        case .quantity: quantities.append(index)
        case .period(.span(let span)):
            switch span {
            case .yearToDate, .calendarYearToDate:
                extras[.cumulative, default: []].append(index)
            case .ending, .year: extras[.span, default: []].append(index)
            default: return false
            }
        case .period: periods.append(index)
        case .strayNumber: return false
        case .mark: break
        case .unknown:
            guard let extra = RoleVocabulary.extra(of: word(index)) else {
                return isInitial(index)
            }
            extras[extra, default: []].append(index)
        case .sense(let sense): return take(sense, at: index)
        }
        return true
    }

    private mutating func take(_ sense: Sense, at index: Int) -> Bool {
        switch sense {
        case .direction:
            // "from $2M up to $3M"
            let next = mentions[safe: index + 1]?.sense
            if word(index) == "up", next == .to, mentions[safe: index + 2]?.period != nil { break }
            if word(index) == "up" || word(index) == "down", next == .to, isBehindFrom(index) {
                break
            }
            if next == .to, mentions[safe: index + 2]?.members != nil {
                // "70% falls to EMEA"
                parts.append(index)
                break
            }
            directions.append(index)
        case .extreme: extremes.append(index)
        case .ordinal: ordinals.append(index)
        case .streak: streaks.append(index)
        case .combined where word(index) == "in" && mentions[safe: index + 1]?.metrics != nil:
            // "in total revenue"
            break
        case .record where isDone(index): break
        case .baseline: baselines.append(index)
        case .comparator: comparators.append(index)
        case .undecidable(.cause) where Self.results.contains(word(index)):
            // "May resulted in a rise": the month causes nothing.
            if index == 0 || mentions[index - 1].period == nil { parts.append(index) }
        case .accountedFor
        where word(index) == "coming" && mentions[safe: index + 1]?.quantity != nil:
            // "coming from $2M": where it was before.
            break
        case .accountedFor where words(index).last?.text == "for" && isOfBooks(index):
            // "The accounts for May closed with …"
            break
        case .accountedFor where word(index) == "was" || word(index) == "were":
            // "A rise was recorded in visits": no part of anything.
            if !words(index).contains(where: { $0.text == "recorded" }) { parts.append(index) }
        case .accountedFor, .share, .contributor, .gain, .undecidable(.cause): parts.append(index)
        case .plain:
            if words(index).contains(where: { Self.narrowing.contains($0.text) }) { return false }
            if Self.rest.contains(word(index)) { extras[.others, default: []].append(index) }
        case .undecidable(.adjusted) where word(index) == "per" && isAccordingTo(index): break
        case .determiner, .preposition, .of, .from, .to, .by, .conjunction, .copula,
            .pronoun, .clauseOpener, .since, .comparedWord, .uploadLine:
            break
        default:
            guard let extra = extra(of: sense, at: index) else { return false }
            extras[extra, default: []].append(index)
        }
        return true
    }

    /// The "F" of "favourable (F)".
    private func isInitial(_ index: Int) -> Bool {
        word(index).count == 1 && mentions[safe: index - 1]?.mark == "("
            && mentions[safe: index + 1]?.mark == ")"
    }

    /// "the accounts for May"
    private func isOfBooks(_ index: Int) -> Bool {
        word(index) == "accounts" && mentions[safe: index + 1]?.period != nil
            && [.determiner, .plain].contains(mentions[safe: index - 1]?.sense)
    }

    private func isBehindFrom(_ index: Int) -> Bool {
        index > 1 && mentions[index - 1].quantity != nil && mentions[index - 2].sense == .from
    }

    private func extra(of sense: Sense, at index: Int) -> Extra? {
        switch sense {
        case .quantifier(.all): return .all
        case .quantifier(.none): return Extra.none
        case .quantifier(.only): return .only
        case .exception: return .exception
        case .combined: return .combining
        case .multiple: return .multiple
        case .rival: return .rival
        case .target: return .target
        case .partial: return .partial
        case .missing: return .missing
        case .negation: return .negation
        case .undecidable(.everywhere): return .everywhere
        case .uploadFate: return .omitted
        case .record: return .record
        case .unusual(isUsual: false): return .unusual
        case .undecidable(.adjusted):
            if CumulativeWords.are(mentions[index], tokens) { return .cumulative }
            return Self.means.contains(word(index)) ? .mean : nil
        default: return nil
        }
    }

    private static let means: Set<String> = ["average", "mean", "per", "on"]

    /// Plain words that make other cells, or none, of what a number is said of.
    private static let narrowing: Set<String> = [
        "annual", "annually", "yearly", "weekly", "daily", "yesterday", "today", "tonight",
        "tomorrow", "overnight", "week", "weeks", "day", "days", "euros", "euro", "dollars",
        "dollar", "pounds", "pound", "cents", "new",
    ]

    /// Those that are left.
    private static let rest: Set<String> = ["other", "others", "rest", "remaining"]
    private static let results: Set<String> = ["resulted", "resulting"]

    /// "Did any region record higher revenue?"
    private func isDone(_ index: Int) -> Bool {
        guard let doer = mentions[safe: index - 1], word(index) == "record",
            mentions[index].tokens.count == 1
        else { return false }
        return doer.dimension != nil || doer.members != nil
    }

    /// "per the final accounts"
    private func isAccordingTo(_ index: Int) -> Bool {
        tokens[safe: mentions[index].tokens.upperBound].map {
            ["the", "our", "this", "their"].contains($0.text)
        } ?? false
    }

    // MARK: - Looking at the roles

    func word(_ index: Int) -> String { tokens[mentions[index].tokens.lowerBound].text }

    func words(_ index: Int) -> [Token] { Array(tokens[mentions[index].tokens]) }

    func names(_ words: Set<String>) -> Bool { tokens.contains { words.contains($0.text) } }

    /// The same of a few words.
    func names(_ words: [String]) -> Bool { tokens.contains { words.contains($0.text) } }

    /// Whether one of the phrases stands anywhere.
    func tells(_ phrases: [[String]]) -> Bool {
        tokens.indices.contains { index in
            phrases.contains { phrase in
                index + phrase.count <= tokens.count
                    && phrase.indices.allSatisfy { tokens[index + $0].text == phrase[$0] }
            }
        }
    }

    func isPercent(_ index: Int) -> Bool { mentions[index].quantity?.unit == .percent }

    /// The only one of a role; none where there are several.
    func only(_ role: [Int]) -> Int? { role.count == 1 ? role[0] : nil }

    /// The first of each, where a sentence names one several times.
    func namedOnce(_ role: [Int]) -> [Int] {
        var seen: Set<Mention.Kind> = []
        return role.filter { seen.insert(mentions[$0].kind).inserted }
    }

    /// The mention before, past articles and harmless words.
    func before(_ index: Int) -> Int? {
        mentions[..<index].lastIndex { !Self.isFiller($0) }
    }

    func after(_ index: Int) -> Int? {
        mentions[(index + 1)...].firstIndex { !Self.isFiller($0) }
    }

    private static func isFiller(_ mention: Mention) -> Bool {
        switch mention.sense {
        case .determiner, .plain, .pronoun: true
        default: false
        }
    }

    /// "in May 2025", where the sentence names one period; none where it names more.
    var inPeriod: [Token]? {
        guard namedOnce(periods).count <= 1, baselines.isEmpty, comparators.isEmpty,
            !mentions.contains(where: { $0.sense == .since })
        else { return nil }
        return periods.first.map { said("in") + words($0) } ?? []
    }

    /// Words of our own, at the place of the sentence's beginning.
    func said(_ words: String) -> [Token] {
        guard let near = tokens.first else { return [] }
        return words.lowercased().split(separator: " ").map {
            Piece.english(String($0), from: near, to: near)
        }
    }
}
