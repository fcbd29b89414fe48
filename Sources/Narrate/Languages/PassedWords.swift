/// Words of German that no table knows and that may be passed over: written small, they name neither
/// a metric nor a member. What narrows a metric, tells a movement or loosens a claim is not passed.
enum PassedWords {
    static func passed(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: isPassable) else { return pieces }
        var pieces = pieces
        var start = 0
        for end in pieces.indices where isBoundary(pieces[end]) || end == pieces.count - 1 {
            pass(in: start...end, &pieces)
            start = end + 1
        }
        return pieces.filter { !$0.tokens.isEmpty || $0.role == .subordinator }
    }

    private static func isBoundary(_ piece: Piece) -> Bool {
        piece.role == .mark && [",", ";", ":", "\u{2014}", "(", ")", "|"].contains(piece.original)
    }

    private static func pass(in clause: ClosedRange<Int>, _ pieces: inout [Piece]) {
        var hasVerb = clause.contains { index in
            !pieces[index].verbs.isEmpty || pieces[index].role == .auxiliary
                || pieces[index].role == .modal
        }
        let tells = tellsValue(pieces[clause])
        let moves = clause.contains { isMovement(pieces[$0]) }
        for index in clause where isPassable(pieces[index]) {
            let rest = pieces[(index + 1)...].drop { isPassable($0) || $0.role == .adjective }
            let next = rest.first
            if next?.isMetric == true, isInflected(pieces[index]) { continue }
            if ["als", "wie"].contains(next?.original) { continue }
            if isVerb(pieces[index]), !hasVerb || endsVerb(at: index, clause, pieces) {
                guard tells else { continue }
                if hasVerb {
                    pieces[index].tokens = []
                } else {
                    pieces[index] = pieces[index].saying("was", as: .verb)
                    hasVerb = true
                }
                continue
            }
            // "stieg im Mai minim": how much it moved.
            if moves, rest.startIndex > clause.upperBound || closesDegree(next) { continue }
            if index == clause.lowerBound {
                pieces[index] = pieces[index].saying("in", "short", as: .adverb)
            } else {
                pieces[index].tokens = []
            }
        }
    }

    private static func closesDegree(_ next: Piece?) -> Bool {
        guard let next else { return true }
        return next.role == .mark || next.role == .conjunction || next.joined != nil
            || next.role == .auxiliary || (next.role == .noun && changes.contains(next.text))
            || ["up", "down", "an", "ab", "zu", "zurück", "nach", "ein"].contains(next.text)
            || ["an", "ab", "zu", "zurück", "nach", "ein"].contains(next.original)
    }

    private static func isMovement(_ piece: Piece) -> Bool {
        let words = piece.verbs.flatMap(\.words) + (piece.joined ?? []) + piece.tokens.map(\.text)
        return words.contains { directions.contains($0) }
    }

    private static let directions = WordSet(DirectionWords.entries.map(\.phrase))

    /// Whether a value or a change is told that a verb need not tell again: "bei 5 %", "ein
    /// Rückgang".
    private static func tellsValue(_ clause: ArraySlice<Piece>) -> Bool {
        clause.indices.contains { index in
            guard clause[index].role == .number, index > clause.startIndex else { return false }
            let link = clause[index - 1]
            return link.role == .preposition
                && links.contains(where: { link.tokens.first?.text == $0 })
        } || clause.contains { $0.role == .noun && changes.contains($0.text) }
    }

    private static let links = ["at", "to", "with", "of"]
    private static let changes: WordSet = [
        "increase", "growth", "decline", "decrease", "gain", "loss", "slump", "upturn", "downturn",
    ]

    private static func endsVerb(
        at index: Int, _ clause: ClosedRange<Int>, _ pieces: [Piece]
    ) -> Bool {
        guard pieces.closesClause(index) else { return false }
        return clause.contains { place in
            pieces[place].role == .auxiliary || pieces[place].role == .modal
        } && !clause.contains { pieces[$0].joined != nil || pieces[$0].infinitive != nil }
    }

    static func isPassable(_ piece: Piece) -> Bool {
        guard piece.role == .unknown, piece.isLowerCase, !denied.contains(piece.original),
            !ReportedTurns.doubts.contains(piece.original)
        else {
            return false
        }
        let word = piece.original
        return !superlatives.contains { word.hasSuffix($0) }
            && !deniedStems.begin(word) && word.count > 2
    }

    private static func isInflected(_ piece: Piece) -> Bool {
        ["e", "en", "er", "es", "em"].contains { piece.original.hasSuffix($0) }
    }

    private static func isVerb(_ piece: Piece) -> Bool {
        ["t", "te", "ten", "en", "ern", "eln"].contains { piece.original.hasSuffix($0) }
    }

    private static let superlatives = ["ste", "sten", "ster", "stes", "stem"]

    private static let denied = WordSet(
        of:
            """
            täglich wöchentlich stündlich jährlich minütlich nächtlich teilweise teils zeitweise
            anteilig weder noch nirgends nirgendwo überall außerhalb innerhalb ohne statt anstatt
            anstelle niemals netto brutto online offline vermeintlich angeblich mutmaßlich
            irrtümlich theoretisch potenziell womöglich möglicherweise eventuell vielleicht
            wahrscheinlich hoffentlich soll sollen sollte sollten will wollen wollte wollten möchte
            möchten mag dürfte dürften könnte könnten müsste müssten würde würden wäre wären
            nein nee nö fehlanzeige erstmals erstmalig letztmals letztmalig oberhalb unterhalb darüber darunter keinesfalls
            keineswegs mitnichten andersherum außer bevor ehe ob sondern entweder
            """)

    private static let deniedStems: WordStems = [
        "bereinig", "geplant", "plan", "erwartet", "prognosti", "geschätzt", "hochgerechn",
        "annualisi", "doppel", "dreifach", "vierfach", "halb", "organisch", "wechselkurs",
        "inflations", "preisbereinig", "währungs", "saisonbereinig", "stationär", "inländ",
        "ausländ", "europä", "regional", "national", "international", "weltweit", "bundesweit",
        "deutschlandweit", "landesweit", "fiktiv", "simulier", "fälschlich", "verhinder", "vermied",
        "vermeid", "stopp", "ausgeblieb", "ausblieb", "entging", "entgang", "beend", "unterbr",
        "kompens", "egalis", "abgewend", "abwend", "begrenz", "dämpf", "widerleg", "dementier",
        "bezweifel", "verfehl", "verpass", "riss", "gerissen", "überschätz", "unterschätz",
        "umgekehrt", "budgetier", "veranschlag", "vorausgesag", "vorhergesag", "avisier",
        "abnorm", "untypisch", "ungewöhn", "unüblich", "atypisch", "auffäll", "außergewöhn",
        "abseits",
        "üblich", "gewohn", "ungewohn", "normal", "anomal", "angestreb", "beabsichtig", "anvisier",
        "konsolidier",
    ]
}

extension [Piece] {
    /// "im Mai lag die Ladenfläche bei 5": where a value is told of no metric, a noun that no table
    /// knows may be one, and is not passed over.
    var withStrangers: [Piece] {
        guard !contains(where: \.isMetric), contains(where: \.isVerbal),
            let value = indices.dropFirst().first(where: { tellsValue(at: $0) })
        else { return self }
        var pieces = self
        for index in indices.dropFirst() where index != value {
            guard self[index].role == .unknown, !self[index].isLowerCase,
                ["die", "das", "der", "den"].contains(self[index - 1].original),
                let token = self[index].tokens.first, self[index].tokens.count == 1
            else { continue }
            pieces[index].tokens = [
                Piece.english(token.text, from: token, to: token, isCapitalised: true)
            ]
        }
        return pieces
    }

    /// "bei 5", "auf 5 €", "betrug 5"
    private func tellsValue(at index: Int) -> Bool {
        let piece = self[index]
        guard piece.role == .number, Roles.timeEnd(self, from: index) == nil,
            !(piece.tokens.last.map { NumberText.isYear($0.text) } ?? false)
        else { return false }
        return ["bei", "auf", "mit"].contains(self[index - 1].original)
            || ["betrug", "betrugen", "beträgt"].contains(self[index - 1].original)
            || piece.tokens.count > 1
    }
}
