/// The times of a sentence: the one it speaks of, and the one it is held against.
struct ConstituentTimes {
    private(set) var current: Int?
    private(set) var base: Int?
    /// "the previous month", where the baseline is no named time.
    private(set) var relative: Int?

    /// None where the sentence names more times than two, or does not tell which is which.
    init?(_ told: Constituents, _ figures: ConstituentFigures? = nil) {
        let times = told.places(.time)
        let relatives = told.places(.baseline)
        guard Set(relatives.map { Self.baseline(told.text($0)) }).count <= 1 else { return nil }
        relative = relatives.first
        var distinct: [Int] = []
        for time in times where !distinct.contains(where: { told.text($0) == told.text(time) }) {
            distinct.append(time)
        }
        let former = figures?.told(.former).compactMap(\.time) ?? []
        var bases = distinct.filter { time in
            Self.isBase(time, told) || former.contains { told.text($0) == told.text(time) }
        }
        if distinct.count == 2, bases.isEmpty, relative == nil,
            let first = Self.order(told.text(distinct[0])),
            let second = Self.order(told.text(distinct[1])), first.isQuarter == second.isQuarter
        {
            bases = [first.place < second.place ? distinct[0] : distinct[1]]
        }
        let currents = distinct.filter { !bases.contains($0) }
        guard bases.count <= 1, currents.count <= 1, bases.isEmpty || relative == nil else {
            return nil
        }
        // "gegenüber 5 € im Mai": against what nobody names.
        guard bases.isEmpty || !currents.isEmpty else { return nil }
        base = bases.first
        current = currents.first
    }

    /// Whether "gegenüber", "als im", "nach 5 €" stands before it, or "aus gerechnet" behind.
    static func isBase(_ time: Int, _ told: Constituents) -> Bool {
        if isMultiplied(time, told) { return true }
        var isOf = false
        var place = time
        while place > 0 {
            place -= 1
            switch told.all[place].kind {
            case .silent, .signal(.level):
                if told.piece(place).original == "wie" { isOf = true }
                continue
            case .link
            where told.tells(.factor) && told.isLink(place, "to")
                && told.piece(place).original != "bis":
                return true
            case .mark where told.isMark(place, "("): continue
            case .link:
                let original = told.piece(place).original
                if ["aus", "ab"].contains(original) { return false }
                guard
                    ["von", "vom", "im", "in", "des", "der", "aus", "zum", "zu", "für"]
                        .contains(original)
                else { return false }
                if ["von", "vom", "für"].contains(original) { isOf = true }
                if ["von", "vom"].contains(original), isReckoned(time, told) { return true }
            case .versus: return true
            case .multiple: return isOf && told.text(place).hasSuffix(" as")
            case .signal(.factor): return isOf
            case .number:
                if told.text(place).hasSuffix("times") { return true }
                return isOf && (told.text(place) == "half" || isTimesOf(place, told))
            default: return false
            }
        }
        return false
    }

    /// "das Dreifache der 5 € vom März"
    private static func isTimesOf(_ number: Int, _ told: Constituents) -> Bool {
        guard let before = told.before(number) else { return false }
        return told.text(before).hasSuffix(" as") || told.text(before).hasSuffix("times")
    }

    /// "den April mal 2", "der Wert im April, mit 2 multipliziert,"
    private static func isMultiplied(_ time: Int, _ told: Constituents) -> Bool {
        guard told.tells(.factor), let next = told.after(time) else { return false }
        if told.piece(next).original == "mal" { return true }
        guard told.isLink(next, "with"), let number = told.after(next),
            told.all[number].kind == .number
        else { return false }
        return told.pieces.contains { $0.original.hasPrefix("multipli") }
    }

    private static func isReckoned(_ time: Int, _ told: Constituents) -> Bool {
        let next = told.all[time].end
        return told.pieces[safe: next]?.original == "aus"
    }

    static func baseline(_ text: String) -> String {
        for opening in ["compared with ", "than in ", "than ", "as in "]
        where text.hasPrefix(opening) {
            return String(text.dropFirst(opening.count))
        }
        return text
    }

    /// Where a named month or quarter stands in time.
    static func order(_ text: String) -> (isQuarter: Bool, place: Int)? {
        let words = text.split(separator: " ").map(String.init)
        guard let year = words.last.flatMap(Int.init), let first = words.first else { return nil }
        if let month = PeriodWords.months[first] { return (false, year * 12 + month) }
        let quarters = [
            "first": 1, "second": 2, "third": 3, "fourth": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4,
        ]
        return quarters[first].map { (true, year * 12 + $0) }
    }
}
