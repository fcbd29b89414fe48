/// The highest and the lowest: of the months of a year or of all, and of the members of a dimension,
/// with the place among them.
enum ExtremeSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard
            told.tellsOnly(
                .level, .record, .yearly, .never, .asHigh, .asLow, .none, .month, .other, .all,
                .fiscalYear, .place, .which, .question),
            told.places(.multiple).isEmpty, told.places(.degree).isEmpty, !told.hasWay,
            told.places(.baseline).count <= 1
        else { return nil }
        return told.places(.dimension).isEmpty ? peak(told) : rank(told)
    }

    // MARK: - Of all months

    private static func peak(_ told: Constituents) -> [Piece]? {
        guard let subject = told.subject, let extreme = extreme(told), told.ordinals.isEmpty,
            !told.tells(.question), !told.tells(.place),
            let time = told.places(.time).first, told.places(.time).count == 1,
            let scope = scope(told, time), let numbers = values(told), numbers.count <= 1
        else { return nil }
        let isDated = ConstituentTimes.order(told.text(time)) != nil
        guard isDated || scope.year != nil else { return nil }
        let when = told.inTime(time) + (isDated ? [] : scope.year.map(told.words) ?? [])
        let of =
            scope.year.map { told.say("of") + yearOnly($0, told) } ?? told.say("on record")
        let level = numbers.map { subject + told.say("was") + told.amount($0) + when }
        return told.sentence(
            [subject + when + told.say("was the \(extreme)") + of] + level)
    }

    /// Numbers that are no years.
    private static func values(_ told: Constituents) -> [Int]? {
        let values = told.places(.number).filter { !isYear($0, told) }
        let isTold = values.allSatisfy { place in
            told.before(place).map { told.all[$0].kind == .link || told.all[$0].kind == .mark }
                ?? false
        }
        return isTold ? values : nil
    }

    private static func isYear(_ place: Int, _ told: Constituents) -> Bool {
        let piece = told.piece(place)
        return piece.tokens.count == 1 && NumberText.isYear(piece.text)
    }

    private static func yearOnly(_ place: Int, _ told: Constituents) -> [Piece] {
        guard told.all[place].kind == .time, let piece = told.words(place).last,
            let token = piece.tokens.last
        else { return told.words(place) }
        var year = piece
        year.tokens = [token]
        return [year]
    }

    /// Of which year, or of all: "2023", "im Jahr 2023", "das Jahresmaximum"; "in keinem Monat".
    private static func scope(_ told: Constituents, _ time: Int) -> (year: Int?, isAll: Bool)? {
        let years = told.places(.number).filter { isYear($0, told) }
        if let year = years.first {
            guard years.count == 1, !told.tells(.record), !told.tells(.never) else { return nil }
            return (year, false)
        }
        if told.tells(.yearly) { return (time, false) }
        let isOfAll =
            told.tells(.record) || told.tells(.never)
            || (told.tells(.none) && (told.tells(.month) || !told.places(.baseline).isEmpty))
            || (told.tells(.all) && told.tells(.month))
        return isOfAll && !told.tells(.fiscalYear) ? (nil, true) : nil
    }

    private static func extreme(_ told: Constituents) -> String? {
        let places = told.extremes
        if told.tells(.yearly), places.isEmpty {
            let nouns = told.places(.signal(.yearly))
            guard nouns.count == 1 else { return nil }
            let word = told.piece(nouns[0]).original
            return word.contains("tief") || word.contains("minim") ? "lowest" : "highest"
        }
        if let place = places.first {
            guard places.count == 1, !told.tells(.none), !told.tells(.never),
                case .extreme(let extreme) = told.all[place].kind
            else { return nil }
            return extreme == .high ? "highest" : extreme == .low ? "lowest" : nil
        }
        guard told.tells(.asHigh) != told.tells(.asLow), told.tells(.none) || told.tells(.never)
        else { return nil }
        return told.tells(.asHigh) ? "highest" : "lowest"
    }

    // MARK: - Among the members

    private static func rank(_ told: Constituents) -> [Piece]? {
        guard let metric = told.metric, let extremePlace = place(told),
            told.tellsOnly(
                .all, .place, .which, .question, .level, .asHigh, .asLow, .none, .other),
            let noun = told.places(.dimension).first,
            Set(told.places(.dimension).map(told.text)).count == 1,
            let times = ConstituentTimes(told), times.base == nil, times.relative == nil
        else { return nil }
        let when = told.inTime(times.current)
        if told.tells(.question) {
            guard told.tells(.which), told.named.isEmpty, told.places(.number).isEmpty,
                !told.tells(.place), let mark = told.pieces.last
            else { return nil }
            return told.say("which") + told.words(noun) + told.say("had the") + extremePlace
                + [metric] + when + [mark]
        }
        guard let member = told.named.first, told.named.count == 1,
            case let numbers = told.places(.number).filter({ $0 != numberedPlace(told) }),
            numbers.count <= 1
        else { return nil }
        let level = numbers.map { number in
            [metric] + told.say("in") + [member] + told.say("was") + told.amount(number) + when
        }
        let ranked =
            told.tells(.place)
            ? [member] + told.say("was in") + extremePlace + told.say("place of the")
                + told.words(noun) + told.say("by") + [metric] + when
            : [member] + told.say("had the") + extremePlace + [metric] + told.say("of all")
                + told.words(noun) + when
        return told.sentence([ranked] + level)
    }

    /// "Platz 3", "die Nummer 2"
    private static func numberedPlace(_ told: Constituents) -> Int? {
        told.places(.number).first { place in
            place > 0 && told.all[place - 1].kind == .signal(.place)
                && (Int(told.text(place)).map { (1...31).contains($0) } ?? false)
        }
    }

    private static func numbered(_ told: Constituents) -> [Piece]? {
        guard let place = numberedPlace(told), let value = Int(told.text(place)) else { return nil }
        return [told.piece(place).saying(RankWords.word(for: value), as: .adjective)]
    }

    /// "second largest", "third"
    private static func place(_ told: Constituents) -> [Piece]? {
        let extremes = told.extremes
        let ordinals = told.ordinals
        if told.tells(.none) {
            guard extremes.isEmpty, ordinals.isEmpty, !told.tells(.place),
                told.tells(.asHigh) != told.tells(.asLow)
            else { return nil }
            return told.say(told.tells(.asHigh) ? "highest" : "lowest")
        }
        guard !told.tells(.asHigh), !told.tells(.asLow),
            !told.tells(.other) || told.tells(.all)
        else { return nil }
        if told.tells(.place) {
            guard extremes.isEmpty, ordinals.count < 2 else { return nil }
            return ordinals.first.map(told.words) ?? numbered(told)
        }
        guard extremes.count == 1, ordinals.count <= 1 else { return nil }
        return ordinals.flatMap(told.words)
            + told.words(extremes[0]).map { piece in
                var piece = piece
                if piece.tokens.first?.text == "the" { piece.tokens.removeFirst() }
                return piece
            }
    }
}
