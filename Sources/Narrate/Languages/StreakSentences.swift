/// Months in a row: "Ohne Unterbrechung stieg der Umsatz bis Ende Mai über drei Monate hinweg", "Der
/// vierte Zuwachs in Folge: so das Bild beim Umsatz im April".
enum StreakSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard told.tells(.streak) || (told.tells(.all) && told.tells(.month)),
            told.tellsOnly(.streak, .month, .all, .level),
            let subject = told.subject, let way = told.way, way.sign == .up || way.sign == .down,
            told.places(.dimension).isEmpty, told.extremes.isEmpty, told.places(.degree).isEmpty,
            told.places(.multiple).isEmpty, let times = ConstituentTimes(told), times.base == nil,
            let count = count(told), let mark = told.pieces.last
        else { return nil }
        let when = told.inTime(times.current)
        guard let ordinal = told.ordinals.first else {
            guard let count = count.first else { return nil }
            let number = mark.saying(String(count), as: .number)
            let front = times.current.map { told.say("as of") + told.words($0) + told.say(",") }
            return (front ?? []) + subject
                + told.say(way.sign == .up ? "have risen for" : "have fallen for") + [number]
                + told.say("straight months") + told.pieces.closing
        }
        guard told.ordinals.count == 1, count.isEmpty else { return nil }
        return subject + told.say(way.sign == .up ? "rose for the" : "fell for the")
            + told.words(ordinal) + told.say("month in a row") + when + told.pieces.closing
    }

    /// How many months; none where another number stands there.
    private static func count(_ told: Constituents) -> [Int]? {
        let numbers = told.places(.number)
        guard numbers.count <= 1 else { return nil }
        guard let place = numbers.first else { return [] }
        let words = told.piece(place).tokens.filter { $0.text != "times" }
        guard words.count == 1,
            let value = NumberWords.cardinals[words[0].text] ?? Int(words[0].text),
            value > 1, value < 100
        else { return nil }
        return [value]
    }
}
