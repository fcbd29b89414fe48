/// How many members went one way, all or none of them: "In 2 von insgesamt 4 Praxen stieg …", "Unter
/// den 3 Flotten gab es 2, in denen …", "Wie viele der 5 Filialen …?".
enum CountedSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        let pieces = withoutChoice(pieces)
        guard pieces.contains(where: { $0.isDimension || $0.text == "only" }),
            pieces.contains(where: \.isMetric),
            let told = Constituents(pieces, besides: CountedWords.kind),
            told.tellsOnly(
                .all, .none, .only, .howMany, .which, .question, .level, .inTotal, .other, .not,
                .except),
            let metric = told.metric, let way = told.way, told.named.count <= 1,
            told.extremes.isEmpty, told.ordinals.isEmpty, told.places(.multiple).isEmpty,
            told.places(.degree).isEmpty, let verb = verbs[way.sign],
            Set(told.places(.dimension).map(told.text)).count <= 1,
            let counts = counts(told), let times = ConstituentTimes(told)
        else { return nil }
        let dimension = told.places(.dimension).first
        let noun = dimension.map(told.words) ?? []
        guard dimension != nil || (told.tells(.only) && told.named.count == 1) else { return nil }
        let end = told.inTime(times.current) + compared(times, told)
        if told.tells(.question) {
            return asked(told, metric, way.sign, noun, counts, end)
        }
        let front = [metric] + told.say(verb)
        if let member = told.named.first {
            guard counts.isEmpty, let scope = scope(told, dimension) else { return nil }
            switch scope {
            case .only: return told.sentence([front + told.say("only in") + [member] + end])
            case .allExcept:
                guard dimension != nil else { return nil }
                let all = told.say("in all") + noun + told.say("except") + [member]
                return told.sentence([front + all + end])
            }
        }
        return amount(told, counts, noun).flatMap { amount in
            told.sentence([front + told.say("in") + amount + end])
        }
    }

    /// "Ob große oder kleine Filialen: In keiner stieg …", "Egal welche Filiale man nimmt: …"
    private static func withoutChoice(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, choices.contains(first.original),
            let mark = pieces.firstIndex(where: { [":", ",", "\u{2013}"].contains($0.original) }),
            let noun = pieces[..<mark].first(where: \.isDimension),
            pieces[..<mark].allSatisfy({ !$0.isMetric && $0.role != .number })
        else { return pieces }
        return sentence([noun], pieces[mark...])
    }

    private static let choices: WordSet = [
        "ob", "egal", "gleichgültig", "gleich", "unabhängig", "einerlei",
    ]

    private enum Scope { case only, allExcept }

    /// Whether one member alone went that way, or all but it.
    private static func scope(_ told: Constituents, _ dimension: Int?) -> Scope? {
        let isOne = told.tells(.only) || isExactlyOne(dimension, told)
        let isDenied = told.tells(.not) && deniesMember(told)
        switch (told.tells(.all), told.tells(.none)) {
        case (true, true): return nil
        case (true, false):
            if told.tells(.except) { return .allExcept }
            // "alle stiegen, nur Nord nicht"; "von allen stieg nur Nord"
            return isOne ? (isDenied ? .allExcept : .only) : nil
        case (false, true):
            guard !told.tells(.not), !told.tells(.except) else {
                return told.tells(.except) && !told.tells(.not) ? .only : nil
            }
            // "nur Nord, sonst keine", "keine andere als Nord"
            return isOne || (told.tells(.other) && !told.places(.versus).isEmpty) ? .only : nil
        case (false, false):
            guard isOne, !told.tells(.except) else { return nil }
            return isDenied ? .allExcept : .only
        }
    }

    /// "nur Nord nicht", "nur nicht in Nord"; "in den anderen nicht, nur in Nord" denies the others.
    private static func deniesMember(_ told: Constituents) -> Bool {
        guard let not = told.places(.signal(.not)).last,
            let only = told.places(.signal(.only)).first
        else { return true }
        let others = told.places(.signal(.other)).last { $0 < not } ?? -1
        let member = told.places(.member).last { $0 < not } ?? -1
        return not > only && others <= member
    }

    /// "eine Filiale, in der …, gibt es nicht"
    private static func isAbsent(_ told: Constituents) -> Bool {
        guard let dimension = told.places(.dimension).first, dimension > 0,
            told.piece(dimension - 1).original.hasPrefix("ein")
        else { return false }
        return told.pieces.contains {
            ["gibt es", "gab es", "es gibt", "es gab", "findet", "fand"].contains($0.original)
        }
    }

    /// "genau eine Filiale"
    private static func isExactlyOne(_ dimension: Int?, _ told: Constituents) -> Bool {
        guard let dimension else { return false }
        return dimension > 1 && told.piece(dimension - 1).original.hasPrefix("ein")
            && told.piece(dimension - 2).original == "genau"
    }

    private static func compared(_ times: ConstituentTimes, _ told: Constituents) -> [Piece] {
        if let base = times.base { return told.say("compared with") + told.words(base) }
        return times.relative.map {
            told.say("compared with " + ConstituentTimes.baseline(told.text($0)))
        } ?? []
    }

    private static let verbs: [DirectionSense.Sign: String] = [
        .up: "rose", .down: "fell", .better: "improved", .worse: "worsened",
    ]
    private static let participles: [DirectionSense.Sign: String] = [
        .up: "rising", .down: "falling",
    ]

    /// Small whole numbers, each with its place; none where another number stands there.
    private static func counts(_ told: Constituents) -> [(value: Int, place: Int)]? {
        var counts: [(value: Int, place: Int)] = []
        for place in told.places(.number) {
            let piece = told.piece(place)
            guard piece.tokens.count == 1, let word = piece.tokens.first,
                let value = NumberWords.cardinals[word.text] ?? Int(word.text), value < 100
            else { return nil }
            counts.append((value, place))
        }
        return counts.count <= 2 ? counts : nil
    }

    /// "two of the four regions"
    private static func amount(
        _ told: Constituents, _ counts: [(value: Int, place: Int)], _ noun: [Piece]
    ) -> [Piece]? {
        let sorted = counts.sorted { $0.value < $1.value }
        let isAll = told.tells(.all)
        let isNone = told.tells(.none)
        if let count = sorted.first {
            // "nicht in allen, wohl aber in 3 von 4", "alle 3 angesehen: in 2"
            guard !isNone, !told.tells(.except), !told.tells(.only),
                told.tells(.not) ? isAll || tellsRest(told) : true,
                !isAll || told.tells(.not) || sorted.count == 2
            else { return nil }
            guard sorted.count == 2 else { return told.words(count.place) + noun }
            return told.words(count.place) + told.say("of the") + told.words(sorted[1].place)
                + noun
        }
        guard !told.tells(.other) else { return nil }
        switch (isAll, isNone, told.tells(.except)) {
        case (true, false, false):
            guard !told.tells(.not), !told.tells(.only) else { return nil }
            return told.say("all") + noun
        case (_, true, true):
            // "keine ausgenommen"
            return told.tells(.not) || told.tells(.only) ? nil : told.say("all") + noun
        case (_, true, false):
            return told.tells(.not) ? nil : told.say("no") + noun
        case (false, false, false):
            // "nicht in einer einzigen"
            guard told.tells(.not), told.tells(.only) || isAbsent(told) else { return nil }
            return told.say("no") + noun
        case (true, false, true):
            // "ohne Ausnahme alle", "alle ohne Rückgang"
            guard let without = told.pieces.firstIndex(where: { $0.original == "ohne" }),
                !told.tells(.not)
            else { return nil }
            let next = told.pieces[(without + 1)...].first { $0.role != .article }
            if case .way? = next.flatMap(Constituent.Kind.of) { return told.say("no") + noun }
            return told.say("all") + noun
        case (false, false, true): return nil
        }
    }

    /// "…, der Rest nicht"
    private static func tellsRest(_ told: Constituents) -> Bool {
        told.pieces.contains { $0.original == "rest" }
    }

    /// A question, in the words that its answer is read with.
    private static func asked(
        _ told: Constituents, _ metric: Piece, _ sign: DirectionSense.Sign, _ noun: [Piece],
        _ counts: [(value: Int, place: Int)], _ end: [Piece]
    ) -> [Piece]? {
        guard told.tells(.howMany) || told.tells(.which), counts.count <= 1,
            !told.tells(.all), !told.tells(.none), !told.tells(.only),
            let mark = told.pieces.last, let participle = participles[sign]
        else { return nil }
        let whole = counts.first.map { told.say("of the") + told.words($0.place) } ?? []
        return told.say("how many") + whole + noun + told.say("had \(participle)") + [metric] + end
            + [mark]
    }
}
