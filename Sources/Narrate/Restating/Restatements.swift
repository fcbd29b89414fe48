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
        RestatedWhys.rules, RestatedMembers.rules, RestatedStandstills.rules, RestatedMarks.rules,
        RestatedSways.rules, RestatedDistances.rules, RestatedBulletins.rules,
        RestatedYardsticks.rules, RestatedParties.rules, RestatedRemarks.rules,
        RestatedAttainments.rules, RestatedLevels.rules,
    ]

    private let rules: [Restatement]
    private let wordNumbers: [String: Int]
    private let slotCount: Int
    /// The choices that the rules cannot do without, each a number, rule by rule.
    private let needs: [Int]
    /// By rule, where its needs are.
    private let needRanges: [Range<Int>]
    /// By choice, the rules that it is the rarest need of.
    private let needing: [[Int]]
    /// The rules that need nothing.
    private let always: [Int]
    /// By number of a word, the choices that it may open.
    private let opened: [[Opening]]

    private struct Opening {
        let choice: Int
        /// What must follow the word, one of these; empty where nothing must.
        let rests: [[Int]]
    }

    /// One rule or list a line; of rules that fit the same sentence the first counts.
    init(_ sources: [String]) {
        let reader = RestatementReader(sources)
        rules = reader.rules
        wordNumbers = reader.wordNumbers
        slotCount = reader.slotCount
        let needed = rules.map(\.needed)
        let choiceCount = (needed.joined().map(\.number).max() ?? -1) + 1
        var uses = [Int](repeating: 0, count: choiceCount)
        var isKnown = [Bool](repeating: false, count: choiceCount)
        var opened = [[Opening]](repeating: [], count: wordNumbers.count)
        for choice in needed.joined() {
            uses[choice.number] += 1
            guard !isKnown[choice.number] else { continue }
            isKnown[choice.number] = true
            let phrases = Dictionary(grouping: choice.numbered.filter { !$0.isEmpty }) { $0[0] }
            for (word, phrases) in phrases {
                let rests = phrases.map { Array($0.dropFirst()) }
                opened[word].append(
                    Opening(
                        choice: choice.number, rests: rests.contains([]) ? [] : rests))
            }
            if choice.phrases.contains(where: { Self.commonest.contains($0[0]) }) {
                uses[choice.number] += rules.count
            }
        }
        var needs: [Int] = []
        var needRanges: [Range<Int>] = []
        var needing = [[Int]](repeating: [], count: choiceCount)
        var always: [Int] = []
        for (rule, choices) in needed.enumerated() {
            let start = needs.count
            needs += choices.map(\.number)
            needRanges.append(start..<needs.count)
            if let rarest = choices.map(\.number).min(by: { uses[$0] < uses[$1] }) {
                needing[rarest].append(rule)
            } else {
                always.append(rule)
            }
        }
        self.needs = needs
        self.needRanges = needRanges
        self.opened = opened
        self.needing = needing
        self.always = always
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
        let words = tokens.map { wordNumbers[$0.text] ?? Self.unknown }
        let candidates = candidates(for: words)
        guard !candidates.isEmpty else { return nil }
        let start = tokens.firstIndex { !Self.bullets.contains($0.text) } ?? 0
        var end = tokens.count
        while end > start, [".", "!", ","].contains(tokens[end - 1].text) { end -= 1 }
        var match = RestatementMatch(
            tokens, words, reading.mentions, calendar, slotCount: slotCount, upTo: end)
        for candidate in candidates {
            let rule = rules[candidate]
            if let slots = match.slots(of: rule.pattern, from: start) {
                return told(rule.wording, slots, tokens) + tokens[end...]
            }
        }
        guard let opening = Self.openingEnd(reading.mentions, tokens, from: start), opening < end
        else { return nil }
        // "In May, …": the rest of it in other words.
        for candidate in candidates {
            let rule = rules[candidate]
            if let slots = match.slots(of: rule.pattern, from: opening) {
                return tokens[start..<opening] + told(rule.wording, slots, tokens)
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

    private func candidates(for words: [Int]) -> [Int] {
        var isOpened = [Bool](repeating: false, count: needing.count)
        var candidates = always
        var choices: [Int] = []
        for (place, word) in words.enumerated() where word != Self.unknown {
            for opening in opened[word] where !isOpened[opening.choice] {
                guard
                    opening.rests.isEmpty
                        || opening.rests.contains(where: { stands($0, in: words, at: place + 1) })
                else { continue }
                isOpened[opening.choice] = true
                choices.append(opening.choice)
            }
        }
        for choice in choices {
            for rule in needing[choice] where needRanges[rule].allSatisfy({ isOpened[needs[$0]] }) {
                candidates.append(rule)
            }
        }
        candidates.sort()
        return candidates
    }

    private func stands(_ phrase: [Int], in words: [Int], at place: Int) -> Bool {
        guard place + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { words[place + $0] == phrase[$0] }
    }

    private func told(
        _ wording: [Restatement.Part], _ slots: [Range<Int>?], _ tokens: [Token]
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

    /// The number of a word that stands in no rule.
    private static let unknown = -1
    /// What stands in most sentences and so tells rules from one another least.
    private static let commonest: Set<String> = [
        "of", "in", "the", "to", "for", "a", "an", "and", "at", "by", "with", "on", "from", ",",
        ":", "was", "were", "is", "are", "it", "that", "we", "had", "has", "as", "than",
    ]

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
