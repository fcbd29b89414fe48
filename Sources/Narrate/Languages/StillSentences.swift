/// A metric that did not move, in whatever words and order: "Die Linie beim Umsatz ist im Mai flach",
/// "Wir sind im Mai mit den Kosten da, wo wir im April waren", "fast deckungsgleich mit dem Vorjahr".
///
/// What says so is taken out; what is left must be one metric, its members, one time, at most one
/// baseline and the values of both.
struct StillSentences {
    private let told: Constituents
    private let figures: ConstituentFigures
    private let times: ConstituentTimes

    /// None where nothing is said to have stayed, or not only that.
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { StillWords.isCue($0) }), StillWords.tellsStillness(pieces)
        else { return nil }
        return StillSentences(pieces)?.statements
    }

    private init?(_ pieces: [Piece]) {
        let asksWay = StillWords.deniesBothWays(pieces)
        guard
            let told = Constituents(
                pieces, besides: { StillWords.kind(of: $0, deniesBothWays: asksWay) }),
            told.tellsOnly(
                .level, .equals, .not, .no, .none, .question, .month, .together, .asHigh, .or),
            told.way.map({ $0.sign == .open || $0.sign == .flat }) ?? !told.hasWay,
            told.extremes.isEmpty, told.ordinals.isEmpty, told.places(.dimension).isEmpty,
            told.places(.multiple).isEmpty, let figures = ConstituentFigures(told),
            figures.told(.change).isEmpty, figures.told(.times).isEmpty, figures.all.count <= 2,
            let times = ConstituentTimes(told, figures),
            !figures.all.contains(where: { told.text($0.place).hasSuffix("%") })
                || !pieces.contains(where: { StillWords.isMotion($0) }),
            StillWords.tellsByItself(pieces) || times.base != nil || times.relative != nil
        else { return nil }
        self.told = told
        self.figures = figures
        self.times = times
    }

    private var statements: [Piece]? {
        guard let subject = told.subject else { return nil }
        var statements = [
            told.inTime(times.current) + subject + told.say("was little changed") + comparedWithBase
        ]
        for figure in figures.all {
            let isFormer = figure.telling == .former
            if isFormer, times.base == nil {
                guard times.relative != nil, figures.all.count == 2 else { return nil }
                continue
            }
            let time = isFormer ? times.base : figure.time ?? times.current
            statements.append(
                subject + told.say("was") + told.amount(figure.place) + told.inTime(time))
        }
        return told.sentence(statements)
    }

    private var comparedWithBase: [Piece] {
        if let base = times.base { return told.say("compared with") + told.words(base) }
        guard let relative = times.relative else { return [] }
        return told.say("compared with " + ConstituentTimes.baseline(told.text(relative)))
    }
}
