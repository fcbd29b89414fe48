/// What each number of a sentence tells: a value, how much it changed, what it was before, or how
/// many times.
struct ConstituentFigures {
    enum Telling { case level, change, former, times }

    struct Figure {
        let place: Int
        let telling: Telling
        /// The time that stands beside it.
        let time: Int?
    }

    private(set) var all: [Figure] = []

    /// None where a number does not say what it tells.
    init?(_ told: Constituents) {
        for place in told.places(.number)
        where !Self.countsMonths(place, told) && !Self.isToOne(place, told) {
            guard let telling = Self.telling(place, told) else { return nil }
            all.append(
                Figure(place: place, telling: telling, time: Self.time(beside: place, told)))
        }
    }

    /// "die Hälfte von Mai 2023"
    private static func isOfTime(_ place: Int, _ told: Constituents) -> Bool {
        guard let link = told.after(place), told.isLink(link, "of"), let time = told.after(link)
        else { return false }
        return told.all[time].kind == .time
    }

    private static func isHeld(_ told: Constituents) -> Bool {
        told.places(.number).count == 1 && told.named.count < 2
            && !(told.places(.versus).isEmpty && told.places(.baseline).isEmpty)
    }

    /// "die drei Monate"
    private static func countsMonths(_ place: Int, _ told: Constituents) -> Bool {
        ["three", "3", "twelve", "12"].contains(told.text(place))
            && told.after(place).map { told.all[$0].kind == .signal(.month) } ?? false
    }

    /// "1,4 zu 1"
    private static func isToOne(_ place: Int, _ told: Constituents) -> Bool {
        guard told.tells(.factor), ["1", "one"].contains(told.text(place)),
            let link = told.before(place), told.isLink(link, "to"), let other = told.before(link)
        else { return false }
        return told.all[other].kind == .number
    }

    func told(_ telling: Telling) -> [Figure] { all.filter { $0.telling == telling } }

    // MARK: - What it tells

    private static func telling(_ place: Int, _ told: Constituents) -> Telling? {
        let text = told.text(place)
        let before = told.before(place)
        if let order = order(place, told) { return order }
        if isPart(place, told) { return nil }
        if text == "half", told.after(place).map({ told.all[$0].kind == .signal(.level) }) ?? false
        {
            return .times
        }
        if text == "half", !told.hasWay, isOfTime(place, told) || isHeld(told) { return .times }
        if told.tells(.factor), isOnlyBare(place, told) { return .times }
        if text.hasSuffix("times") { return told.isLink(before, "by") ? nil : .times }
        if let before, told.all[before].kind == .signal(.factor) { return .times }
        if isFactor(before, told) { return .times }
        if isNegative(place, told) { return .level }
        if text.hasPrefix("+") || text.hasPrefix("- ") || text.hasSuffix("points") {
            return .change
        }
        if told.isLink(before, "by") { return .change }
        if isLevel(before, told) { return .level }
        if isSummedUp(place, told) { return .change }
        if isComparative(told.after(place), told) { return .change }
        guard let before else { return .level }
        if place > 0, !told.hasMoved, Self.namely.contains(told.piece(place - 1).original) {
            return .level
        }
        if told.all[before].kind == .signal(.level) { return .level }
        if isGained(place, told) { return .change }
        switch told.all[before].kind {
        case .versus: return .former
        case .way(let way):
            return way.form == .verb && !TimedSentences.isBound(told.piece(before))
                ? .level : .change
        case .link: return linked(before, told)
        case .mark: return marked(before, told)
        case .signal(.above), .signal(.below): return nil
        case .multiple, .number:
            let isTimes = told.text(before).hasSuffix(" as") || told.text(before).hasSuffix("times")
            return isTimes && timeAfter(place, told) != nil ? .level : nil
        case .time, .metric, .member, .signal(.inTotal), .signal(.toDate), .signal(.onAverage):
            return .level
        case .signal(.level), .baseline: return .level
        default: return nil
        }
    }

    /// "Von 4 auf 5 ist er gestiegen, gegenüber Mai sind das 25 %."
    private static func isSummedUp(_ place: Int, _ told: Constituents) -> Bool {
        guard told.hasMoved, place > 1, told.places(.number).count == 3 else { return false }
        let words = Set([place - 1, place - 2].map { told.piece($0).original })
        return words.contains("das")
            && words.contains { ["ist", "sind", "war", "waren"].contains($0) }
    }

    /// "verloren gegenüber dem Vorjahr 8,9 %": how much, wherever it stands.
    private static func isGained(_ place: Int, _ told: Constituents) -> Bool {
        guard told.text(place).hasSuffix("%"), told.places(.number).count == 1 else { return false }
        return told.pieces.contains { gaining.contains($0.original) && $0.role != .name }
    }

    private static let gaining: WordSet = [
        "verlor", "verloren", "verlieren", "verliert", "gewann", "gewannen", "gewonnen", "legte",
        "legten", "zulegte", "zulegten", "zugelegt", "büßte", "büßten", "eingebüßt",
        "hinzugewonnen",
    ]

    /// "lag bei −5 €", "Ergebnis im Mai: −5 €": a loss, not how much was lost.
    private static func isNegative(_ place: Int, _ told: Constituents) -> Bool {
        let text = told.text(place)
        guard text.hasPrefix("- ") else { return false }
        let before = told.before(place)
        if isLevel(before, told) { return true }
        guard !text.hasSuffix("%"), !text.hasSuffix("points") else { return false }
        if let before, told.piece(before).original == "bei" { return true }
        return !told.hasWay && told.places(.versus).isEmpty && told.places(.baseline).isEmpty
            && (told.places(.number).count == 1 || told.named.count > 1)
    }

    /// "erst 4, dann 5", "5 statt 4", "4 → 5"
    private static func order(_ place: Int, _ told: Constituents) -> Telling? {
        if told.all.indices.contains(place + 1), told.isMark(place + 1, "\u{2192}") {
            return .former
        }
        guard place > 0 else { return nil }
        let before = told.piece(place - 1).original
        if formers.contains(before) { return .former }
        if before == ",", place > 2, told.all[place - 2].kind == .number,
            formers.contains(told.piece(place - 3).original)
        {
            return .level
        }
        return ["dann", "nun", "jetzt", "\u{2192}"].contains(before) ? .level : nil
    }

    private static let formers: WordSet = ["erst", "zuerst", "zuvor", "vorher", "statt"]

    private static func isLevel(_ before: Int?, _ told: Constituents) -> Bool {
        told.isLink(before, "at", "with") || isOnto(before, told)
    }

    /// "auf 5 €"
    private static func isOnto(_ before: Int?, _ told: Constituents) -> Bool {
        guard told.isLink(before, "to"), let before else { return false }
        return ["auf", "zu"].contains(told.piece(before).original)
    }

    private static func linked(_ link: Int, _ told: Constituents) -> Telling? {
        let first = told.piece(link).tokens.first?.text
        if first == "versus" { return .former }
        guard first == "of" || first == "from" else { return nil }
        guard let noun = told.before(link) else {
            return first == "from" || goesOn(from: link, told) ? .former : nil
        }
        switch told.all[noun].kind {
        case .signal(.level): return .level
        default:
            if case .way(let way) = told.all[noun].kind, way.form == .noun { return .change }
            if goesOn(from: link, told) || told.piece(link).original == "aus" { return .former }
            switch told.all[noun].kind {
            case .way: return .change
            case .baseline where told.hasWay: return .change
            default: return nil
            }
        }
    }

    /// "von 4 auf 5"
    private static func goesOn(from link: Int, _ told: Constituents) -> Bool {
        told.places(.number).contains { $0 > link + 1 && isOnto(told.before($0), told) }
    }

    private static func marked(_ mark: Int, _ told: Constituents) -> Telling? {
        if told.isMark(mark, "(") { return .level }
        guard told.isMark(mark, ":", "=") else {
            let isOnly = told.places(.number).count == 1 && !told.hasWay
            return isOnly || timeAfter(mark + 1, told) != nil ? .level : nil
        }
        if isFactor(mark, told) { return .times }
        let noun = told.all[..<mark].contains { constituent in
            if case .way(let way) = constituent.kind { way.form == .noun } else { false }
        }
        return noun ? .change : .level
    }

    /// "5 % des Anstiegs": a part of a change.
    private static func isPart(_ place: Int, _ told: Constituents) -> Bool {
        var next = place + 1
        while next < told.all.count, told.all[next].kind == .silent || told.isLink(next, "of", "to")
        {
            next += 1
        }
        guard next > place + 1, let constituent = told.all[safe: next],
            case .way(let way) = constituent.kind
        else { return false }
        return way.form == .noun
    }

    /// "Faktor gegenüber dem Mai: 1,4"
    private static func isFactor(_ before: Int?, _ told: Constituents) -> Bool {
        guard let before, told.isMark(before, ":", "=") else { return false }
        return told.all[..<before].contains { $0.kind == .signal(.factor) }
            && !told.all[..<before].contains { $0.kind == .number }
    }

    private static func isComparative(_ place: Int?, _ told: Constituents) -> Bool {
        guard let place else { return false }
        if [.signal(.above), .signal(.below)].contains(told.all[place].kind) { return true }
        guard case .way(let way) = told.all[place].kind else { return false }
        return way.form == .comparative || way.form == .adjective
    }

    /// The number without a unit, outside of brackets, where a factor is told.
    private static func isOnlyBare(_ place: Int, _ told: Constituents) -> Bool {
        let bare = told.places(.number).filter { number in
            told.piece(number).tokens.count == 1 && told.piece(number).tokens[0].kind == .number
                && !told.isMark(told.before(number), "(") && !isToOne(number, told)
                && !countsMonths(number, told) && bracketStart(number, told) == nil
        }
        return bare == [place]
            && !told.places(.number).contains { told.text($0).hasSuffix("times") }
    }

    private static func bracketStart(_ place: Int, _ told: Constituents) -> Int? {
        let open = told.all[..<place].indices.last { told.isMark($0, "(") }
        guard let open, !(open..<place).contains(where: { told.isMark($0, ")") })
        else { return nil }
        return open
    }

    /// "weniger, nämlich 5"
    private static let namely: WordSet = ["nämlich", "und zwar", "genauer", "genau", "exakt"]

    // MARK: - When

    /// "im Mai bei 5 €", "5 € im Mai", "(Mai: 5 €)"
    private static func time(beside place: Int, _ told: Constituents) -> Int? {
        if isOnto(told.before(place), told) { return nil }
        if let after = timeAfter(place, told) { return after }
        var index = place
        while index > 0 {
            index -= 1
            switch told.all[index].kind {
            case .time: return index
            case .silent, .signal(.level), .signal(.inTotal): continue
            case .link where told.isLink(index, "at", "with", "to"): continue
            case .mark where told.isMark(index, "(", ":", "="): continue
            default: return clauseTime(place, told)
            }
        }
        return clauseTime(place, told)
    }

    private static func tellsTimes(_ told: Constituents) -> Bool {
        told.tells(.factor) || !told.places(.multiple).isEmpty
            || told.places(.number).contains { told.text($0).hasSuffix("times") }
    }

    /// The only time of its clause, unless something is held against it.
    private static func clauseTime(_ place: Int, _ told: Constituents) -> Int? {
        guard tellsTimes(told) else { return nil }
        let start = told.all[..<place].lastIndex { $0.kind == .mark } ?? -1
        let end = told.all[place...].firstIndex { $0.kind == .mark } ?? told.all.count
        let times = told.places(.time).filter { $0 > start && $0 < end }
        guard times.count == 1, !ConstituentTimes.isBase(times[0], told) else { return nil }
        return times[0]
    }

    private static func timeAfter(_ place: Int, _ told: Constituents) -> Int? {
        guard let next = told.after(place) else { return nil }
        if told.all[next].kind == .time { return next }
        if told.isMark(next, "("), let time = told.after(next), told.all[time].kind == .time,
            told.isMark(told.after(time), ")")
        {
            return time
        }
        guard told.isLink(next, "in", "of"), let time = told.after(next),
            told.all[time].kind == .time
        else { return nil }
        return time
    }
}
