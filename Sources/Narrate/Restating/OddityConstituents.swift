import SalesCore

/// A sentence that sets a value apart from its history, taken apart: what says that it is out of
/// the ordinary is taken out, and what is left must be one metric, one slice, one month and at
/// most one number.
///
/// "We never normally have returns anywhere near the May number", "not a normal number".
struct OddityConstituents {
    private(set) var rest: [Token] = []
    private(set) var side = "unusual"

    init?(_ tokens: [Token]) {
        let words = tokens.map(\.text)
        let isNormal =
            words.contains(where: RoleReading.normal.contains)
            || Self.customs.contains { Self.stands($0, in: words) }
        let isOdd =
            words.contains(where: Self.odd.contains)
            || Self.phrases.contains { Self.stands($0, in: words) }
        guard isNormal || isOdd, !Self.tellsOthers(words) else { return nil }
        let asked = words.firstIndex(of: "?") ?? -1
        let isDenied = words.enumerated().contains { place, word in
            Self.denials.contains(word)
                && !(place == asked + 1 && asked >= 0)
                && !(word == "never" && words[safe: place + 1] == "mind")
        }
        let isBeside = words.contains(where: Self.beside.contains)
        guard isOdd ? !isDenied : (isDenied != isBeside) || Self.isVery(words) else { return nil }
        let isHigh = words.contains(where: Self.highs.contains)
        let isLow = words.contains(where: Self.lows.contains)
        guard !(isHigh && isLow) else { return nil }
        side = isHigh ? "unusually high" : isLow ? "unusually low" : "unusual"
        rest = tokens.filter { !Self.told.contains($0.text) }
    }

    private static func tellsOthers(_ words: [String]) -> Bool {
        words.indices.contains { index in
            others.contains(words[index])
                && !(words[index] == "as" && index > 0 && words[index - 1] == "such")
        }
    }

    /// "By the usual measure, sales were very low indeed."
    private static func isVery(_ words: [String]) -> Bool {
        stands(["by", "the", "usual"], in: words)
            && words.contains { ["very", "extremely", "exceptionally"].contains($0) }
    }

    private static func stands(_ phrase: [String], in words: [String]) -> Bool {
        words.indices.contains { words[$0...].starts(with: phrase) }
    }

    private static let phrases = [
        ["out", "of", "all", "proportion"], ["extreme", "value"], ["extreme", "reading"],
        ["statistical", "oddity"], ["statistical", "outlier"], ["not", "normal"],
        ["sticks", "out"], ["stick", "out"], ["stuck", "out"], ["looks", "off"], ["look", "off"],
        ["looked", "off"], ["looking", "off"],
    ]
    private static let customs = [
        ["range", "of", "previous", "months"], ["range", "of", "earlier", "months"],
        ["range", "of", "prior", "months"], ["range", "of", "past", "months"],
        ["range", "of", "all", "other", "months"], ["used", "to"], ["accustomed", "to"],
    ]
    private static let odd: Set<String> = RoleReading.odd.union([
        "untypical", "atypical", "abnormal", "outlier", "anomaly", "anomalous", "unusual",
        "untypically", "atypically", "abnormally",
    ])
    private static let denials: Set<String> = [
        "not", "'t", "never", "no", "hardly",
        "rarely", "cannot", "nowhere",
    ]
    private static let beside: Set<String> = [
        "off", "outside", "beyond", "away", "broke", "breaks", "deviates", "deviate", "deviated",
        "departs", "departed", "departure", "unlike", "different", "strayed", "strays", "left",
        "leaves", "exceeds", "exceeded", "outlier", "apart",
    ]
    private static let highs: Set<String> = ["high", "strong", "large", "big", "elevated"]
    private static let lows: Set<String> = ["low", "weak", "small", "poor", "subdued"]
    /// What is said of something else than one month's value.
    private static let others: Set<String> = [
        "season", "seasonal", "seasonally", "year", "nothing", "none", "because", "as",
    ]
    private static let told: Set<String> = RoleReading.normal.union(odd).union(denials)
        .union(beside).union(highs).union(lows).union([
            "mind", "range", "ranges", "number", "value", "reading", "measure", "standards",
            "statistically", "statistical", "extreme", "markedly", "well", "far", "way", "very",
            "highly", "quite", "most", "indeed", "see", "seen", "sees", "have", "has", "had", "do",
            "does", "did", "fit", "fits", "into", "like", "anywhere", "near", "anything",
            "recorded", "fell", "falls", "lies", "lay", "showed", "shows", "show", "out", "all",
            "proportion", "earlier", "months", "month", "such", "a", "an", "what", "we", "so",
            "only", "?", "pattern", "norm", "band", "close", "that", "was", "is", "were", "are",
            "but", "it", "its", "their", "our", "the", "there", "clearly", "somewhat", "rather",
            "yes", "just", "isn", "doesn", "don", "didn", "wasn", "aren", "weren", "'s", "really",
            "this", "usually", "ever", "to", "came", "come", "widely", "historical", "historic",
            "previous", "prior", "past", "extend", "extends", "extended", "figure", "used",
            "accustomed", "stick", "sticks", "stuck", "looks", "look", "looked", "looking", "rest",
            "series", "such", "as", "strongly", "considerably", "greatly", "wildly",
        ])
}

extension SentenceReader {
    /// The plain sentence on an unusual value that the constituents of this one make.
    func looseOddity(of reading: SentenceReading) -> SentenceReading? {
        guard let parts = OddityConstituents(reading.tokens),
            let roles = RoleReading(mentions(in: parts.rest), parts.rest),
            let sentence = roles.oddity(parts.side)
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }
}

extension RoleReading {
    fileprivate func oddity(_ side: String) -> [Token]? {
        guard says(only: [.all, .unusual]), extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            directions.isEmpty, isOneSlice, quantities.count <= 1, let inPeriod, !inPeriod.isEmpty,
            dimensions.allSatisfy({ dimension in members.contains { isOf(dimension, $0) } })
        else { return nil }
        return subject + inPeriod + said("was \(side)")
            + quantities.flatMap { alsoWas($0, of: members, inPeriod) }
    }
}
