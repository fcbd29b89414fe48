import SalesCore

/// Metrics named by a noun and what was done to it: "Deals closed" in "we closed four deals",
/// "thirteen deals had closed".
struct PartedNames: Sendable {
    private let metrics: [String: String]
    private let nouns: Set<String>

    var isEmpty: Bool { metrics.isEmpty }

    init(_ spec: [Metric]) {
        let nouns = Set(
            spec.flatMap { [$0.noun?.singular, $0.noun?.plural].compactMap { $0?.lowercased() } })
        var metrics: [String: String] = [:]
        for metric in spec {
            let texts = ([metric.label] + metric.also).map { $0.lowercased() }
            let pairs = texts.map { $0.split(separator: " ").map(String.init) }
            let participles = pairs.flatMap { words -> [String] in
                guard words.count == 2, !nouns.isDisjoint(with: words) else { return [] }
                return words.filter { !nouns.contains($0) && Self.isParticiple($0) }
            }
            guard !participles.isEmpty else { continue }
            for participle in participles + texts.compactMap(Self.participle) {
                metrics[participle] = metrics[participle] ?? metric.name
            }
        }
        self.metrics = metrics
        self.nouns = nouns
    }

    func metric(done participle: String) -> String? { metrics[participle] }

    /// What the noun at a place stands for, by the participle beside it.
    func metric(of index: Int, in mentions: [Mention], _ tokens: [Token]) -> String? {
        guard mentions[index].tokens.count == 1, nouns.contains(word(index, mentions, tokens))
        else { return nil }
        var back = index - 1
        while back >= 0, Self.isBetween(mentions[back]) { back -= 1 }
        if back >= 0, back < index - 1 || mentions[back].metrics == nil,
            let metric = metrics[word(back, mentions, tokens)]
        {
            return metric
        }
        var next = index + 1
        while next < mentions.count, next - index < 5,
            Self.auxiliaries.contains(word(next, mentions, tokens))
        {
            next += 1
        }
        return mentions.indices.contains(next) ? metrics[word(next, mentions, tokens)] : nil
    }

    private func word(_ index: Int, _ mentions: [Mention], _ tokens: [Token]) -> String {
        tokens[mentions[index].tokens.lowerBound].text
    }

    private static func isBetween(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .quantity, .sense(.determiner), .sense(.pronoun), .sense(.quantifier(.only)): true
        default: false
        }
    }

    private static func isParticiple(_ word: String) -> Bool {
        word.hasSuffix("ed") || ["won", "lost", "sold", "sent", "paid"].contains(word)
    }

    /// "decisions" were decided, "completions" completed.
    private static func participle(of noun: String) -> String? {
        for (ending, other) in [("sions", "ded"), ("tions", "ted")] where noun.hasSuffix(ending) {
            return noun.contains(" ") ? nil : noun.dropLast(ending.count) + other
        }
        return nil
    }

    private static let auxiliaries: Set<String> = [
        "have", "has", "had", "been", "were", "was", "are", "is", "got", "that", "which", "it",
        "they", "we", "already", "so", "far",
    ]
}
