/// How many members went one way, all or none of them: "In 2 von insgesamt 4 Praxen stieg …", "Unter
/// den 3 Flotten gab es 2, in denen …", "Wie viele der 5 Filialen …?".
enum CountedSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard
            told.tellsOnly(
                .all, .none, .only, .howMany, .which, .question, .level, .inTotal, .other),
            let metric = told.metric, let way = told.way, told.named.count <= 1,
            told.extremes.isEmpty, told.ordinals.isEmpty, told.places(.multiple).isEmpty,
            told.places(.degree).isEmpty, !told.tells(.other) || told.named.count == 1,
            let dimension = told.places(.dimension).first,
            Set(told.places(.dimension).map(told.text)).count == 1,
            let counts = counts(told), let times = ConstituentTimes(told)
        else { return nil }
        let noun = told.words(dimension)
        let end = told.inTime(times.current) + compared(times, told)
        if told.tells(.question) { return asked(told, metric, way.sign, noun, counts, end) }
        if let member = told.named.first {
            let isOnly =
                told.tells(.only)
                || (told.tells(.none) && told.tells(.other) && !told.places(.versus).isEmpty)
            guard isOnly, counts.isEmpty, !told.tells(.all), let verb = verbs[way.sign]
            else { return nil }
            return told.sentence([[metric] + told.say("\(verb) only in") + [member] + end])
        }
        guard let amount = amount(told, counts, noun), let verb = verbs[way.sign] else {
            return nil
        }
        return told.sentence([[metric] + told.say(verb) + told.say("in") + amount + end])
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
        let quantifiers = [told.tells(.all), told.tells(.none)].filter { $0 }.count
        guard quantifiers <= 1 else { return nil }
        let sorted = counts.sorted { $0.value < $1.value }
        if quantifiers == 1 {
            guard counts.isEmpty, !told.tells(.only) else { return nil }
            return told.say(told.tells(.all) ? "all" : "no") + noun
        }
        guard let count = sorted.first else { return nil }
        guard sorted.count == 2 else { return told.words(count.place) + noun }
        return told.words(count.place) + told.say("of the") + told.words(sorted[1].place) + noun
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
