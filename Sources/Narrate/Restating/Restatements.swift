import SalesCore

/// Every restatement; those whose words do not all stand in a sentence are passed over at once.
struct Restatements: Sendable {
    static let english = Restatements(sources)

    /// What opens or labels a sentence is taken away first.
    static let sources: [String] = [
        RestatedNotes.rules, RestatedOpenings.rules, RestatedMoves.rules, RestatedShares.rules,
        RestatedRivals.rules, RestatedRanks.rules, RestatedCounts.rules, RestatedStreaks.rules,
        RestatedTargets.rules, RestatedRanges.rules, RestatedMultiples.rules,
        RestatedJudgements.rules, RestatedFactors.rules, RestatedTurns.rules, RestatedPairs.rules,
        RestatedTops.rules, RestatedPlaces.rules, RestatedTallies.rules, RestatedSweeps.rules,
        RestatedSlices.rules, RestatedBridges.rules, RestatedTotals.rules, RestatedRuns.rules,
        RestatedOutliers.rules, RestatedGoals.rules, RestatedSpreads.rules,
        RestatedAverages.rules, RestatedGaps.rules,
    ]

    private let rules: [Restatement]
    /// By rule, the parts that its wording cannot do without, each a number.
    private let needs: [[Int]]
    /// By word, the parts that it may open.
    private let opened: [String: [Int]]
    private let partCount: Int

    /// One rule or list a line; of rules that fit the same sentence the first counts.
    init(_ sources: [String]) {
        let lines = sources.flatMap { $0.split(separator: "\n") }
        var lists: [String: [String]] = [:]
        for line in lines {
            if let (name, phrases) = Self.list(line) { lists[name] = phrases }
        }
        let rules = lines.filter { Self.list($0) == nil }
            .compactMap { Restatement($0, lists) }
        var numbers: [Set<String>: Int] = [:]
        var opened: [String: [Int]] = [:]
        var needs: [[Int]] = []
        for rule in rules {
            var needed: [Int] = []
            for words in rule.openings {
                let number = numbers[words] ?? numbers.count
                if numbers[words] == nil {
                    numbers[words] = number
                    for word in words { opened[word, default: []].append(number) }
                }
                needed.append(number)
            }
            needs.append(needed)
        }
        self.rules = rules
        self.needs = needs
        self.opened = opened
        partCount = numbers.count
    }

    var count: Int { rules.count }

    /// "@name = one phrase, another".
    private static func list(_ line: Substring) -> (String, [String])? {
        guard line.first == "@", let mark = line.firstIndex(of: "="),
            line[line.index(after: mark)...].first != ">"
        else { return nil }
        let name = line[..<mark].dropFirst().filter { $0 != " " }
        let phrases = line[line.index(after: mark)...].split(separator: ",").map(String.init)
        return (name, phrases)
    }

    /// The sentence in other words; none where no rule knows its wording.
    func restated(
        _ tokens: [Token], _ calendar: FiscalCalendar, _ mentions: ([Token]) -> [Mention]
    ) -> [Token]? {
        var current = tokens
        var rounds = 0
        while rounds < Self.mostRounds, let next = once(current, calendar, mentions) {
            current = next
            rounds += 1
        }
        return rounds > 0 ? current : nil
    }

    private func once(
        _ tokens: [Token], _ calendar: FiscalCalendar, _ mentions: ([Token]) -> [Mention]
    ) -> [Token]? {
        guard tokens.count <= Self.longest else { return nil }
        let candidates = candidates(for: tokens)
        guard !candidates.isEmpty else { return nil }
        let start = tokens.firstIndex { !Self.bullets.contains($0.text) } ?? 0
        var end = tokens.count
        while end > start, [".", "!", ","].contains(tokens[end - 1].text) { end -= 1 }
        let read = mentions(tokens)
        let match = RestatementMatch(tokens, read, calendar, upTo: end)
        for candidate in candidates {
            let rule = rules[candidate]
            if let slots = match.slots(of: rule.pattern, from: start) {
                return words(rule.wording, slots, tokens) + tokens[end...]
            }
        }
        guard let opening = Self.openingEnd(read, tokens, from: start), opening < end else {
            return nil
        }
        // "In May, …": the rest of it in other words.
        for candidate in candidates {
            let rule = rules[candidate]
            if let slots = match.slots(of: rule.pattern, from: opening) {
                return tokens[start..<opening] + words(rule.wording, slots, tokens)
                    + tokens[end...]
            }
        }
        return nil
    }

    /// Where a sentence begins behind "In May 2024,".
    private static func openingEnd(
        _ mentions: [Mention], _ tokens: [Token], from start: Int
    ) -> Int? {
        guard let first = mentions.firstIndex(where: { $0.tokens.lowerBound == start }),
            openers.contains(tokens[start].text), mentions[safe: first + 1]?.period != nil,
            let comma = mentions[safe: first + 2], comma.mark == ","
        else { return nil }
        return comma.tokens.upperBound
    }

    private static let openers: Set<String> = ["in", "for", "during", "over", "at", "throughout"]

    private func candidates(for tokens: [Token]) -> [Int] {
        var isOpened = [Bool](repeating: false, count: partCount)
        for token in tokens {
            for part in opened[token.text] ?? [] { isOpened[part] = true }
        }
        return rules.indices.filter { rule in needs[rule].allSatisfy { isOpened[$0] } }
    }

    private func words(
        _ wording: [Restatement.Part], _ slots: [String: Range<Int>], _ tokens: [Token]
    ) -> [Token] {
        var words: [Token] = []
        for part in wording {
            switch part {
            case .slot(let name, _, _):
                if let range = slots[name] { words += tokens[range] }
            case .words(let phrases, _):
                guard let near = words.last ?? tokens.first else { continue }
                words += (phrases.first ?? []).map { Piece.english($0, from: near, to: near) }
            }
        }
        return words
    }

    private static let mostRounds = 4
    private static let longest = 90
    private static let bullets: Set<String> = [
        "\u{2022}", "-", "\u{2014}", "*", "\u{B7}", "\u{2013}", "#", ">",
    ]
}

extension SentenceReader {
    /// The sentence as its rules read it best.
    func restated(_ tokens: [Token]) -> [Token]? {
        Restatements.english.restated(tokens, table.spec.calendar) { tokens in
            MentionReader(names: names, calendar: table.spec.calendar, of: scalars)
                .mentions(in: tokens)
        }
    }
}
