import SalesCore

/// Every restatement; those whose words do not all stand in a sentence are passed over at once.
struct Restatements: Sendable {
    static let english = Restatements(sources)

    /// What opens or labels a sentence is taken away first.
    static let sources: [String] = [
        RestatedNotes.rules, RestatedOpenings.rules, RestatedReports.rules, RestatedMoves.rules,
        RestatedShares.rules, RestatedRivals.rules, RestatedRanks.rules, RestatedCounts.rules,
        RestatedStreaks.rules, RestatedTargets.rules, RestatedRanges.rules,
        RestatedMultiples.rules, RestatedJudgements.rules, RestatedDegrees.rules,
        RestatedFigures.rules, RestatedFactors.rules, RestatedRatios.rules, RestatedTurns.rules,
        RestatedPairs.rules, RestatedTops.rules, RestatedPlaces.rules, RestatedTallies.rules,
        RestatedSweeps.rules, RestatedSlices.rules, RestatedBridges.rules, RestatedTotals.rules,
        RestatedRuns.rules, RestatedOutliers.rules, RestatedGoals.rules, RestatedBudgets.rules,
        RestatedContests.rules, RestatedQuantities.rules, RestatedSpreads.rules,
        RestatedAverages.rules, RestatedGaps.rules, RestatedAsides.rules, RestatedHeads.rules,
        RestatedRecoveries.rules, RestatedLosses.rules, RestatedFloors.rules, RestatedDrags.rules,
    ]

    private let rules: [Restatement]
    /// By rule, the choices that its wording cannot do without, each a number.
    private let needs: [[Int]]
    /// By word, the choices that it may open.
    private let opened: [String: [Int]]
    private let choiceCount: Int

    /// One rule or list a line; of rules that fit the same sentence the first counts.
    init(_ sources: [String]) {
        rules = RestatementReader.rules(in: sources)
        needs = rules.map { $0.needed.map(\.number) }
        choiceCount = (needs.joined().max() ?? -1) + 1
        var isIndexed = [Bool](repeating: false, count: choiceCount)
        var opened: [String: [Int]] = [:]
        for choice in rules.lazy.flatMap(\.needed) where !isIndexed[choice.number] {
            isIndexed[choice.number] = true
            for word in Set(choice.phrases.compactMap(\.first)) {
                opened[word, default: []].append(choice.number)
            }
        }
        self.opened = opened
    }

    var count: Int { rules.count }

    /// The sentence in the words that are read best: its own where no rule knows its wording.
    func reading(
        of plain: SentenceReading, _ calendar: FiscalCalendar, _ mentions: ([Token]) -> [Mention]
    ) -> SentenceReading {
        var reading = plain
        for _ in 0..<Self.mostRounds {
            guard let next = once(reading, calendar) else { break }
            reading = SentenceReading(tokens: next, mentions: mentions(next), isRestated: true)
        }
        return reading
    }

    private func once(_ reading: SentenceReading, _ calendar: FiscalCalendar) -> [Token]? {
        let tokens = reading.tokens
        guard tokens.count <= Self.longest else { return nil }
        let candidates = candidates(for: tokens)
        guard !candidates.isEmpty else { return nil }
        let start = tokens.firstIndex { !Self.bullets.contains($0.text) } ?? 0
        var end = tokens.count
        while end > start, [".", "!", ","].contains(tokens[end - 1].text) { end -= 1 }
        let match = RestatementMatch(tokens, reading.mentions, calendar, upTo: end)
        for candidate in candidates {
            let rule = rules[candidate]
            if let slots = match.slots(of: rule.pattern, from: start) {
                return words(rule.wording, slots, tokens) + tokens[end...]
            }
        }
        guard let opening = Self.openingEnd(reading.mentions, tokens, from: start), opening < end
        else { return nil }
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
        var isOpened = [Bool](repeating: false, count: choiceCount)
        for token in tokens {
            for choice in opened[token.text] ?? [] { isOpened[choice] = true }
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
            case .words(let choice, _):
                guard let near = words.last ?? tokens.first else { continue }
                words += (choice.phrases.first ?? []).map {
                    Piece.english($0, from: near, to: near)
                }
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

/// The words of a sentence, and what each stands for.
struct SentenceReading {
    var tokens: [Token]
    var mentions: [Mention]
    var isRestated = false
}

extension SentenceReader {
    /// The sentence as its rules read it best.
    func reading(of tokens: [Token]) -> SentenceReading {
        let plain = SentenceReading(tokens: tokens, mentions: mentions(in: tokens))
        return definiteReading(of: plain)
            ?? Restatements.english.reading(of: plain, table.spec.calendar, mentions)
    }

    func mentions(in tokens: [Token]) -> [Mention] {
        MentionReader(names: names, calendar: table.spec.calendar, of: scalars)
            .mentions(in: tokens)
    }
}
