/// A metric at one time or against another, from its constituents: changes, multiples, levels that
/// are alike, sums and averages of months. Each number makes a statement of its own, at its own time.
struct TimedSentences {
    private let told: Constituents
    private let figures: ConstituentFigures
    private let times: ConstituentTimes
    private let subject: [Piece]

    init?(_ told: Constituents) {
        guard
            told.tellsOnly(
                .level, .equals, .factor, .toDate, .onAverage, .month, .inTotal, .fiscalYear,
                .asHigh, .together, .not),
            told.places(.dimension).isEmpty, told.extremes.isEmpty, told.ordinals.isEmpty,
            let subject = told.subject, let figures = ConstituentFigures(told),
            figures.all.count <= 4, let times = ConstituentTimes(told, figures)
        else { return nil }
        self.told = told
        self.figures = figures
        self.times = times
        self.subject = subject
    }

    var pieces: [Piece]? {
        guard let statements else { return nil }
        guard let levels = isAggregate ? [] : levels else { return nil }
        return told.sentence(statements + levels)
    }

    private var statements: [[Piece]]? {
        let isPlain = told.signals.isDisjoint(
            with: [.toDate, .onAverage, .fiscalYear, .inTotal, .month, .together])
        if !figures.told(.times).isEmpty || !told.places(.multiple).isEmpty {
            return isPlain ? multiple : nil
        }

        if told.tells(.not) { return isPlain ? unmoved : nil }
        if told.tells(.equals) || isAtLevel || isLike { return isPlain ? equal : nil }
        guard told.hasWay || !figures.told(.change).isEmpty else { return aggregate }
        return isPlain ? change : nil
    }

    private var comparedWithBase: [Piece] {
        if let base = times.base { return told.say("compared with") + told.words(base) }
        guard let relative = times.relative else { return [] }
        return told.say("compared with " + ConstituentTimes.baseline(told.text(relative)))
    }

    private var asInBase: [Piece]? {
        if let base = times.base { return told.say("as in") + told.words(base) }
        return times.relative.map {
            told.say("as in " + ConstituentTimes.baseline(told.text($0)))
        }
    }

    // MARK: - Values

    /// Each value at its own time.
    private var levels: [[Piece]]? {
        var all = figures.told(.level).map { value($0.place, in: $0.time ?? times.current) }
        for former in figures.told(.former) {
            if let time = times.base {
                all.append(value(former.place, in: time))
            } else if times.relative == nil {
                return nil
            }
        }
        return all
    }

    private func value(_ place: Int, in time: Int?) -> [Piece] {
        subject + told.say("was") + told.amount(place) + told.inTime(time)
    }

    // MARK: - Changes

    private var change: [[Piece]]? {
        let degrees = told.places(.degree)
        let changes = figures.told(.change)
        guard let way = told.way ?? signed, degrees.count <= 1, changes.count <= 2,
            figures.told(.former).count <= 1
        else { return nil }
        let front = told.inTime(times.current) + subject
        guard !changes.isEmpty else {
            let isSlight = way.sign == .open && !degrees.isEmpty
            let verb =
                isSlight
                ? told.say("was little changed")
                : verb(way.place, way.sign) + degrees.flatMap(told.words)
            return [front + verb + before + comparedWithBase]
        }
        return changes.enumerated().map { index, figure in
            let sign = sign(of: figure.place, way.sign)
            return front + verb(way.place, sign) + (index == 0 ? degrees.flatMap(told.words) : [])
                + told.say("by") + unsigned(figure.place) + (index == 0 ? before : [])
                + comparedWithBase
        }
    }

    /// "Umsatz im Mai gegenüber April: +5 %"
    private var signed: (place: Int, sign: DirectionSense.Sign)? {
        guard !told.hasWay, let figure = figures.told(.change).first else { return nil }
        let sign = sign(of: figure.place, .open)
        return sign == .open ? nil : (figure.place, sign)
    }

    /// "Veränderung: −5 %"
    private func sign(of place: Int, _ sign: DirectionSense.Sign) -> DirectionSense.Sign {
        guard sign == .open, let first = told.piece(place).tokens.first?.text else { return sign }
        return first == "-" ? .down : first == "+" ? .up : .open
    }

    /// "from 4", where the baseline is no named time.
    private var before: [Piece] {
        guard times.base == nil, let former = figures.told(.former).first else { return [] }
        return told.say("from") + told.words(former.place)
    }

    private func verb(_ place: Int, _ sign: DirectionSense.Sign) -> [Piece] {
        guard case .way(let way) = told.all[place].kind, way.form == .verb, way.sign == sign,
            !Self.isBound(told.piece(place))
        else {
            let noun = told.piece(place).tokens.last?.text ?? ""
            return told.say(Self.verbs[noun] ?? Self.plain(sign))
        }
        return [told.piece(place)]
    }

    /// "mit einem Rückgang um"
    static func isBound(_ piece: Piece) -> Bool { ["falling", "rising"].contains(piece.text) }

    private static func plain(_ sign: DirectionSense.Sign) -> String {
        switch sign {
        case .up: "rose"
        case .down: "fell"
        case .flat: "was little changed"
        case .open: "changed"
        case .better: "improved"
        case .worse: "worsened"
        }
    }

    private static let verbs = [
        "slump": "slumped", "jump": "jumped", "collapse": "collapsed", "unchanged": "was unchanged",
        "stable": "was stable",
    ]

    private func unsigned(_ place: Int) -> [Piece] {
        told.amount(place).map { piece in
            var piece = piece
            if ["+", "-"].contains(piece.tokens.first?.text) { piece.tokens.removeFirst() }
            return piece
        }
    }

    // MARK: - Multiples

    private var multiple: [[Piece]]? {
        let factors = distinctFactors
        let words = told.places(.multiple)
        guard factors.count + words.count == 1, figures.told(.change).isEmpty, let asInBase else {
            return nil
        }
        let front = subject + told.inTime(times.current)
        guard let factor = factors.first else {
            let piece = told.piece(words[0])
            if let verb = Self.multipleVerb(piece) {
                return [subject + told.say(verb) + told.inTime(times.current) + comparedWithBase]
            }
            return piece.role == .verb
                ? [subject + [piece] + told.inTime(times.current) + comparedWithBase]
                : [front + told.say("was") + [piece] + told.say("high") + asInBase]
        }
        let number = told.amount(factor.place).map { piece in
            piece.role == .number && piece.text == "half"
                ? piece
                : piece.role == .number && !piece.text.hasSuffix("times")
                    ? piece.saying(piece.text, "times", as: .number) : piece
        }
        return [front + told.say("was") + number + told.say("as high") + asInBase]
    }

    /// "beim Faktor 2,6, also 2,6-mal so hoch"
    private var distinctFactors: [ConstituentFigures.Figure] {
        var values: Set<String> = []
        return figures.told(.times).filter { figure in
            let text = told.text(figure.place)
            return values.insert(text.hasSuffix(" times") ? String(text.dropLast(6)) : text)
                .inserted
        }
    }

    /// "ein verdreifachter Wert"
    private static func multipleVerb(_ piece: Piece) -> String? {
        guard let words = piece.attribute ?? piece.joined, !words.isEmpty else { return nil }
        return words.joined(separator: " ")
    }

    // MARK: - Levels that are alike

    /// "lag auf der Höhe von": no number, but two times.
    private var isAtLevel: Bool {
        guard figures.told(.change).isEmpty, !told.hasWay,
            times.base != nil || times.relative != nil
        else { return false }
        return told.all.indices.contains { place in
            told.isLink(place, "to")
                && told.after(place).map { told.all[$0].kind == .signal(.level) } ?? false
        }
    }

    /// "praktisch wie im Mai"
    private var isLike: Bool {
        guard !told.hasWay, figures.told(.change).isEmpty, figures.told(.former).isEmpty,
            times.base != nil
        else { return false }
        return told.places(.versus).contains { told.text($0).hasPrefix("as") }
    }

    /// "hat sich nicht nennenswert verändert"
    private var unmoved: [[Piece]]? {
        guard told.way?.sign == .open, figures.told(.change).isEmpty else { return nil }
        return [
            told.inTime(times.current) + subject + told.say("was little changed") + comparedWithBase
        ]
    }

    private var equal: [[Piece]]? {
        guard !told.hasWay || told.way?.sign == .open, figures.told(.change).isEmpty, let asInBase
        else { return nil }
        return [subject + told.inTime(times.current) + told.say("was about the same") + asInBase]
    }

    // MARK: - Sums and averages of months

    private var isAggregate: Bool {
        !told.hasWay && figures.told(.change).isEmpty && figures.all.count == 1
            && figures.told(.times).isEmpty
            && !told.tells(.equals) && told.places(.multiple).isEmpty && !isAtLevel
    }

    private var isMean: Bool {
        told.tells(.onAverage)
            && (told.tells(.month)
                || told.all.indices.contains { told.text($0).hasSuffix("month") })
    }

    /// "das Geschäftsjahr … bis Ende Mai … insgesamt"
    private var isWholeYear: Bool {
        told.tells(.fiscalYear)
            && (told.tells(.inTotal) || told.tells(.toDate)
                || told.pieces.contains { $0.original == "bis" })
    }

    private var aggregate: [[Piece]]? {
        guard let level = figures.all.first, figures.all.count == 1, level.telling == .level,
            let current = times.current, times.base == nil, times.relative == nil
        else { return nil }
        let front = subject + told.say("was")
        if isMean, told.signals.isDisjoint(with: [.toDate, .fiscalYear, .inTotal]) {
            return [
                front + told.say("on average") + told.amount(level.place)
                    + told.say("per month") + told.inTime(current)
            ]
        }
        if told.tellsOnly(.level) { return [value(level.place, in: current)] }
        guard !told.tells(.onAverage), !told.tells(.month), told.tells(.toDate) || isWholeYear
        else {
            return nil
        }
        return [
            front + told.amount(level.place) + told.say("year to date") + told.inTime(current)
        ]
    }
}
