/// Two members of one dimension against each other: "Beim Umsatz lag Nord mit 5 € oberhalb von Süd
/// (4 €)", "Nord überstieg beim Umsatz den Wert von Süd".
enum RivalSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard
            told.tellsOnly(
                .exceeded, .missed, .above, .below, .level, .not, .or, .equals, .question),
            let metric = told.metric, told.places(.dimension).isEmpty, told.extremes.isEmpty,
            told.ordinals.isEmpty, told.places(.degree).isEmpty, told.places(.multiple).isEmpty,
            let pair = pair(told), let sign = sign(told),
            let figures = ConstituentFigures(told), figures.all.count <= 3,
            figures.all.allSatisfy({ $0.telling == .level || $0.telling == .change }),
            figures.told(.change).count <= 1,
            let times = ConstituentTimes(told, figures), times.base == nil, times.relative == nil
        else { return nil }
        let when = told.inTime(times.current)
        let others = told.named.filter { ![pair.first.text, pair.second.text].contains($0.text) }
        let place = others.flatMap { told.say("in") + [$0] }
        guard let values = values(figures, told, metric, pair, place, when) else { return nil }
        let gap = figures.told(.change).flatMap { told.say("by") + told.amount($0.place) }
        let compared =
            [metric] + place + told.say("was \(sign) in") + [pair.first] + told.say("than in")
            + [pair.second] + when + gap
        return told.sentence([compared] + values)
    }

    private static func sign(_ told: Constituents) -> String? {
        let isOver = told.tells(.exceeded) || told.tells(.above)
        let isUnder = told.tells(.missed) || told.tells(.below)
        if told.tells(.not) { return isUnreached(told) && !isOver && !isUnder ? "lower" : nil }
        guard !told.tells(.equals) || isOver || isUnder else { return nil }
        guard let way = told.way else {
            guard !told.hasWay, isOver != isUnder else { return nil }
            return isOver ? "higher" : "lower"
        }
        guard case .way(let sense) = told.all[way.place].kind, !isOver, !isUnder,
            sense.form == .adjective || sense.form == .comparative
        else { return nil }
        return way.sign == .up ? "higher" : way.sign == .down ? "lower" : nil
    }

    /// "erreichte nicht den Wert von", "reichte nicht an … heran"
    private static func isUnreached(_ told: Constituents) -> Bool {
        !told.hasWay && told.places(.number).isEmpty
            && told.pieces.contains { ["reached", "ranged"].contains($0.text) }
    }

    /// The one that is compared, and the one it is held against.
    private static func pair(_ told: Constituents) -> (first: Piece, second: Piece)? {
        let members = told.named
        for (index, member) in members.enumerated() {
            guard
                let other = members[(index + 1)...].first(where: {
                    !$0.dimensions.isDisjoint(with: member.dimensions)
                })
            else { continue }
            guard members.count <= 3, let place = reference(told, among: [member, other]) else {
                return nil
            }
            return told.text(place) == member.text ? (other, member) : (member, other)
        }
        return nil
    }

    /// Where the one stands that the other is held against.
    private static func reference(_ told: Constituents, among pair: [Piece]) -> Int? {
        let places = told.places(.member).filter { place in
            pair.contains { $0.text == told.text(place) }
        }
        if told.tells(.or) || places.count == 3 {
            // "Wer hatte mehr, Nord oder Süd? Nord."
            guard places.count == 3, told.places(.versus).isEmpty else { return nil }
            return told.text(places[2]) == told.text(places[0]) ? places[1] : places[0]
        }
        guard places.count == 2, !told.tells(.question) else { return nil }
        if told.tells(.not) { return places[1] }
        if let held = places.first(where: { isHeldAgainst($0, told) }) { return held }
        let behind = told.all.indices.filter { place in
            told.piece(place).original.hasPrefix("dar")
                || ["dahinter", "davor"].contains(told.piece(place).original)
        }
        if !behind.isEmpty { return behind[0] > places[1] ? places[0] : nil }
        let verb = told.places(.signal(.exceeded)) + told.places(.signal(.missed))
        // "Nord übertraf Süd": German may put the object first only where case tells it.
        return verb.count == 1 && verb[0] > places[0] && verb[0] < places[1] ? places[1] : nil
    }

    private static func isHeldAgainst(_ place: Int, _ told: Constituents) -> Bool {
        var index = place
        while index > 0 {
            index -= 1
            switch told.all[index].kind {
            case .silent, .signal(.level): continue
            case .link where told.isLink(index, "of", "in"): continue
            case .versus: return true
            case .signal(.above), .signal(.below):
                return !["darüber", "darunter", "dahinter", "davor"]
                    .contains(told.piece(index).original)
            default: return false
            }
        }
        return false
    }

    /// Each value is of the member it stands beside.
    private static func values(
        _ figures: ConstituentFigures, _ told: Constituents, _ metric: Piece,
        _ pair: (first: Piece, second: Piece), _ place: [Piece], _ when: [Piece]
    ) -> [[Piece]]? {
        var values: [[Piece]] = []
        for figure in figures.told(.level) {
            let members = told.places(.member).filter { place in
                [pair.first.text, pair.second.text].contains(told.text(place))
            }
            guard let owner = members.last(where: { $0 < figure.place }) ?? members.first else {
                return nil
            }
            values.append(
                [metric] + told.say("in") + [told.piece(owner)] + place + told.say("was")
                    + told.amount(figure.place) + when)
        }
        return values
    }
}
