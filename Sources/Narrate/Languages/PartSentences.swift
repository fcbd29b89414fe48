/// A member's part of a metric or of its change: "Mehr als ein Drittel der Termine – diesen Teil
/// lieferte Nord", "Nord lieferte 63 % des Rückgangs der Kosten".
enum PartSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard
            told.tellsOnly(
                .share, .contribution, .level, .majority, .above, .below, .only, .inTotal, .all),
            let metric = told.metric,
            told.named.count == 1, let member = told.named.first,
            told.places(.dimension).isEmpty, told.extremes.isEmpty, told.ordinals.isEmpty,
            told.places(.multiple).isEmpty, told.places(.degree).isEmpty,
            told.places(.number).count <= 1, let times = ConstituentTimes(told)
        else { return nil }
        guard let number = told.places(.number).first else {
            guard !told.hasWay, times.base == nil, times.relative == nil,
                !told.tells(.above), !told.tells(.below)
            else { return nil }
            if told.tells(.only), told.signals.isSubset(of: [.only, .all]),
                !told.places(.time).isEmpty
            {
                // "Die Kosten im Mai, das war ausschließlich Nord."
                return told.sentence([
                    [metric] + told.say("came entirely from") + [member]
                        + told.inTime(times.current)
                ])
            }
            guard told.tells(.majority) else { return nil }
            return told.sentence([
                [member] + told.say("accounted for more than half of") + [metric]
                    + told.inTime(times.current)
            ])
        }
        guard isPart(told.piece(number)), !told.tells(.majority), !told.tells(.only),
            !told.tells(.all)
        else {
            return nil
        }
        if told.hasWay { return change(told, metric, member, number, times) }
        guard times.base == nil, times.relative == nil,
            told.tells(.share) || isOfMetric(number, told)
        else { return nil }
        return told.sentence([
            [member] + told.say("accounted for") + told.amount(number) + told.say("of") + [metric]
                + told.inTime(times.current)
        ])
    }

    private static func isPart(_ number: Piece) -> Bool {
        number.tokens.contains { parts.contains($0.text) }
            && !["+", "-"].contains(number.tokens.first?.text)
    }

    private static let parts: WordSet = [
        "%", "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth",
        "sixths", "eighth", "eighths", "tenth", "tenths",
    ]

    /// "ein Drittel der Termine", "5 % vom Umsatz"
    private static func isOfMetric(_ number: Int, _ told: Constituents) -> Bool {
        var next = number + 1
        while next < told.all.count, told.all[next].kind == .silent || told.isLink(next, "of") {
            next += 1
        }
        if told.isLink(told.after(number), "to"), let owner = told.after(number + 1),
            told.all[owner].kind == .member
        {
            return true
        }
        guard next > number + 1, let metric = told.all[safe: next] else { return false }
        return metric.kind == .metric && told.piece(number + 1).text.hasPrefix("of")
    }

    private static func change(
        _ told: Constituents, _ metric: Piece, _ member: Piece, _ number: Int,
        _ times: ConstituentTimes
    ) -> [Piece]? {
        guard let way = told.way, case .way(let noun) = told.all[way.place].kind,
            noun.form == .noun, way.sign == .up || way.sign == .down,
            isOfChange(number, way.place, told) || told.tells(.contribution) || told.tells(.share)
        else { return nil }
        let base =
            times.base.map { told.say("compared with") + told.words($0) }
            ?? times.relative.map {
                told.say("compared with " + ConstituentTimes.baseline(told.text($0)))
            } ?? []
        return told.sentence([
            [member] + told.say("accounted for") + told.amount(number)
                + told.say("of the " + (way.sign == .up ? "increase" : "decrease") + " in")
                + [metric] + told.inTime(times.current) + base
        ])
    }

    /// "63 % des Rückgangs", "vom Rückgang … 63 %"
    private static func isOfChange(_ number: Int, _ noun: Int, _ told: Constituents) -> Bool {
        guard noun > 0 else { return false }
        let before = told.pieces[told.all[noun].place - 1]
        return ["des", "der", "vom", "am", "zum", "zur", "von", "zu"].contains(before.original)
    }
}
