import SalesCore

/// What one member is said to have brought all of: "EMEA alone provided the whole of revenue".
extension RoleReading {
    var whole: [Token]? {
        guard let member = only(members), dimensions.isEmpty,
            quantities.allSatisfy({
                mentions[$0].quantity?.isInWords == true && extras[.only] != nil
            }),
            directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            says(only: [.all, .only, .none, .exception]), let inPeriod, tellsWhole
        else { return nil }
        return words(member) + said("accounted for 100 % of") + words(metrics[0]) + inPeriod
    }

    private var tellsWhole: Bool {
        extras[.all] != nil || extras[.only] != nil
            || (names(["nothing", "none", "nobody", "no"])
                && names(["else", "outside", "but", "other"]))
            || names([
                "whole", "entire", "entirety", "everything", "complete", "entirely", "totality",
                "wholly", "exclusively", "sole", "solely",
            ])
            || (names(["full"]) && names(["amount", "total", "sum"]))
    }

    fileprivate func wholeOfOne() -> [Token]? {
        guard let member = only(namedOnce(members)), dimensions.isEmpty, quantities.isEmpty,
            directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            says(only: [.all, .only, .none, .exception]), let inPeriod
        else { return nil }
        return words(member) + said("accounted for 100 % of") + words(metrics[0]) + inPeriod
    }
}

extension SentenceReader {
    /// "EMEA, and EMEA alone, produced revenue", "no part of revenue was recorded outside EMEA".
    func looseWhole(of reading: SentenceReading) -> SentenceReading? {
        let tokens = reading.tokens
        var rest: [Token] = []
        var index = 0
        while index < tokens.count {
            if let (_, count) = RoleReading.wholeWords.longest(in: tokens, at: index) {
                index += count
            } else {
                rest.append(tokens[index])
                index += 1
            }
        }
        guard rest.count < tokens.count,
            let sentence = RoleReading(mentions(in: rest), rest)?.wholeOfOne()
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }

    /// A part told in words alone, wherever it stands: "from EMEA we had the greater portion of
    /// revenue", "how much of revenue came from EMEA? More than a third."
    func looseShare(of reading: SentenceReading) -> SentenceReading? {
        let tokens = reading.tokens
        guard tokens.contains(where: { RoleReading.partWords.contains($0.text) }),
            let part = SoftShareReader(tokens).only, let near = tokens.first
        else { return nil }
        // Read as a plain percentage first, so that the words of it have no role of their own.
        var plain = Array(tokens[..<part.lowerBound])
        plain.append(Piece.english("50", from: near, to: near))
        plain.append(Piece.english("%", from: near, to: near))
        plain += tokens[part.upperBound...]
        guard
            let sentence = RoleReading(mentions(in: plain), plain)?
                .part(tokens[part], table.spec)
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }
}

extension RoleReading {
    fileprivate static let wholeWords: PhraseTable<Bool> = {
        var table = PhraseTable<Bool>()
        for phrase in [
            "no more and no less", "no more , no less", "no more no less", "and no one else",
            "and nobody else", "and no other", "and nowhere else", "and only", "and none other",
            "stood for the total of", "stands for the total of", "made up the total of",
            "wholly attributable to", "entirely attributable to", "fully attributable to",
            "exclusively attributable to", "solely attributable to", "in full from",
            "pulled in all of", "brought in all of", "took in all of", "delivered all of",
            "no part of", "no portion of", "no bit of", "recorded outside", "booked outside",
            "earned outside", "made outside", "alone",
        ] {
            table.insert(PhraseWords.of(phrase), true)
        }
        return table
    }()

    static let partWords: Set<String> = Set(NumberWords.fractionNames.keys).union([
        "part", "portion", "share", "proportion", "percentage", "most", "majority", "bulk",
        "minority", "fraction", "sliver", "all", "none", "any", "slice", "piece",
    ])

    fileprivate func part(_ told: ArraySlice<Token>, _ spec: MetricSpec) -> [Token]? {
        guard let quantity = only(quantities), let member = only(namedOnce(members)),
            dimensions.isEmpty, let inPeriod, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            directions.allSatisfy({ isParticle($0) }), !isPercentMetric(spec),
            says(only: [.all, .only, .combining]), mentions[quantity].quantity?.qualifier == nil,
            mentions[safe: quantity - 1]?.sense != .by
        else { return nil }
        return words(member) + said("accounted for") + told + said("of") + words(metrics[0])
            + inPeriod
    }

    /// "took up", "split up", "breaking down": no movement.
    private func isParticle(_ index: Int) -> Bool {
        guard index > 0, ["up", "down"].contains(word(index)) else { return false }
        return Self.parting.contains(tokens[mentions[index].tokens.lowerBound - 1].text)
    }

    private static let parting: Set<String> = [
        "take", "takes", "took", "taking", "make", "makes", "made", "making", "split", "splits",
        "splitting", "slice", "slicing", "break", "breaks", "breaking", "broken", "add", "adds",
        "adding", "carve", "carving", "cut", "cutting", "sum", "summing", "divide", "dividing",
        "eat", "eats", "ate", "soak", "soaks", "soaked", "serve", "served", "drum", "drummed",
    ]
}
