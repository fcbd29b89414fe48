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
        return words(member) + said("accounted for 100% of") + words(metrics[0]) + inPeriod
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

}

extension SentenceReader {
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
