/// Two members of one dimension against each other: "Beim Umsatz lag Nord mit 5 € oberhalb von Süd
/// (4 €)", "Nord überstieg beim Umsatz den Wert von Süd".
enum RivalSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard
            told.tellsOnly(
                .exceeded, .missed, .above, .below, .level, .not, .no, .or, .equals, .question,
                .share),
            told.named.count > 1, let metric = told.metric, told.extremes.isEmpty,
            told.ordinals.isEmpty, told.places(.degree).isEmpty, told.places(.multiple).isEmpty,
            let figures = ConstituentFigures(told), figures.all.count <= 3,
            figures.told(.change).count <= 1, figures.told(.times).isEmpty,
            isAmount(told), let pair = RivalPair(told),
            let times = ConstituentTimes(told, figures), times.base == nil, times.relative == nil
        else { return nil }
        let when = told.inTime(times.current)
        let place = pair.others.flatMap { told.say("in") + [$0] }
        guard let values = values(figures, told, metric, pair, place, when) else { return nil }
        let gap = figures.told(.change).flatMap { told.say("by") + told.amount($0.place) }
        let compared =
            [metric] + place + told.say("was \(pair.isHigher ? "higher" : "lower") in")
            + [pair.first] + told.say("than in") + [pair.second] + when + gap
        return told.sentence([compared] + values)
    }

    /// "auf Nord entfielen 5 €" tells an amount, "40 %" a part.
    private static func isAmount(_ told: Constituents) -> Bool {
        !told.tells(.share)
            || told.places(.signal(.share)).allSatisfy { told.text($0) == "accounted for" }
                && !told.places(.number).contains { told.text($0).hasSuffix("%") }
    }

    /// Each value is of the member it stands beside.
    private static func values(
        _ figures: ConstituentFigures, _ told: Constituents, _ metric: Piece, _ pair: RivalPair,
        _ place: [Piece], _ when: [Piece]
    ) -> [[Piece]]? {
        var values: [[Piece]] = []
        let all = (figures.told(.level) + figures.told(.former)).sorted { $0.place < $1.place }
        let isScore = isScore(all, told)
        for (index, figure) in all.enumerated() {
            let scored = isScore ? (index == 0 ? pair.first : pair.second) : nil
            guard let owner = scored ?? owner(of: figure, told, pair).map(told.piece) else {
                return nil
            }
            values.append(
                [metric] + told.say("in") + [owner] + place + told.say("was")
                    + told.amount(figure.place) + when)
        }
        return values
    }

    /// "Nord hat mehr als Süd: 13 zu 8"
    private static func isScore(
        _ figures: [ConstituentFigures.Figure], _ told: Constituents
    ) -> Bool {
        guard figures.count == 2, let members = told.places(.member).last,
            members < figures[0].place, figures[1].place - figures[0].place <= 3
        else { return false }
        let link = told.before(figures[1].place)
        return told.isLink(link, "to", "versus")
            || link.map { told.all[$0].kind == .versus } ?? false
    }

    private static func owner(
        of figure: ConstituentFigures.Figure, _ told: Constituents, _ pair: RivalPair
    ) -> Int? {
        let members = told.places(.member).filter { place in
            [pair.first.text, pair.second.text].contains(told.text(place))
        }
        // "5 € in Nord gegen 4 € in Süd"
        if let link = told.after(figure.place), told.isLink(link, "in", "of", "for"),
            let next = told.after(link), members.contains(next)
        {
            return next
        }
        guard figure.telling == .level else { return nil }
        return members.last { $0 < figure.place } ?? members.first
    }
}
