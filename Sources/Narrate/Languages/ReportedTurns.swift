/// Who says a thing and how it is introduced: "Festzuhalten ist, dass …", "Wie der Bericht zeigt, …",
/// "laut Controlling", "…, so die Buchhaltung". What is said is read as if it stood alone.
enum ReportedTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        if let denied = denied(pieces) { return denied }
        let pieces = withoutFrame(withoutRefusal(withoutSalutation(pieces)))
        return withoutTail(withoutAsides(withoutSources(withoutFront(pieces))))
    }

    /// "Liebe Aktionärinnen und Aktionäre, …", "Hallo in die Runde, …"
    private static func withoutSalutation(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, salutations.contains(first.original),
            let comma = pieces.prefix(12).firstIndex(where: { $0.original == "," }),
            pieces[..<comma].allSatisfy({ !tells($0) && !$0.isVerbal })
        else { return pieces }
        return Array(pieces[(comma + 1)...])
    }

    private static let salutations: WordSet = [
        "liebe", "lieber", "liebes", "sehr", "geehrte", "geehrter", "verehrte", "verehrter",
        "werte", "werter", "hallo", "hi", "hey", "moin", "servus", "guten", "gruezi", "grüezi",
    ]

    /// "Dass …, überraschte niemanden.", "Dass …, steht so im Zahlenteil."
    private static func withoutFrame(_ pieces: [Piece]) -> [Piece] {
        guard pieces.first?.original == "dass",
            let comma = pieces.lastIndex(where: { $0.original == "," }), comma > 3,
            pieces.open.count > comma + 1, pieces.open.count < comma + 10,
            pieces.open[(comma + 1)...].allSatisfy(isHarmless),
            pieces[comma + 1].isVerbal || pieces[comma + 1].isLowerCase,
            CauseTurns.told(Array(pieces[(comma + 1)...]), isWhole: true) == nil
        else { return pieces }
        return sentence(pieces[..<comma], pieces.closing)
    }

    /// "Einen Ausblick geben wir nicht; …": what is not foretold.
    private static func withoutRefusal(_ pieces: [Piece]) -> [Piece] {
        guard let word = pieces.firstIndex(where: { outlooks.contains($0.original) }),
            let mark = pieces[word...].firstIndex(where: { [";", ".", ":"].contains($0.original) }),
            mark < 14, pieces[..<mark].contains(where: { refusals.contains($0.original) }),
            pieces[..<mark].allSatisfy({ !tells($0) })
        else { return pieces }
        return Array(pieces[(mark + 1)...])
    }

    private static let outlooks: WordSet = [
        "ausblick", "prognose", "prognosen", "vorschau", "vorhersage", "vorhersagen",
        "hochrechnung", "hochrechnungen", "voraussage", "blick", "erwartungen", "forecast",
    ]
    private static let refusals: WordSet = [
        "nicht", "kein", "keine", "keinen", "keinerlei", "verzichten", "verzichtet", "verzichteten",
        "ohne", "entfällt", "entfallen", "unterbleibt", "ausgespart", "weg", "lassen",
    ]

    private static func tells(_ piece: Piece) -> Bool {
        [.name, .number, .period, .cardinal].contains(piece.role)
    }

    /// "Es ist falsch, dass …"
    private static func denied(_ pieces: [Piece]) -> [Piece]? {
        guard
            let comma = pieces.indices.dropLast().first(where: { index in
                pieces[index].original == "," && pieces[index + 1].original == "dass"
            }), comma < 8,
            pieces[..<comma].contains(where: { falsehoods.contains($0.original) }),
            pieces[..<comma].allSatisfy({ $0.role != .name && $0.role != .number }),
            !pieces[..<comma].contains(where: { $0.text == "not" })
        else { return nil }
        let opening = pieces[0].saying("it", "is", "false", "that", as: .subordinator)
        return sentence([opening], pieces[(comma + 2)...])
    }

    private static let falsehoods: WordSet = [
        "falsch", "unwahr", "unrichtig", "unzutreffend", "irrig", "irrtum", "lüge", "märchen",
    ]

    /// "Der Bericht zeigt, dass …", "Festzuhalten bleibt: …".
    private static func withoutFront(_ pieces: [Piece]) -> [Piece] {
        guard
            let mark = pieces.indices.dropLast().first(where: { index in
                pieces[index].original == ":"
                    || (pieces[index].original == "," && pieces[index + 1].original == "dass")
                    || (pieces[index].original == "," && pieces.first?.original == "wie")
                    || (pieces[index].original == "," && pieces[index + 1].original == "denn"
                        && pieces[..<index].contains { agreed.contains($0.original) })
            }), mark > 0, mark < 14, pieces[..<mark].allSatisfy(isHarmless),
            CauseTurns.told(Array(pieces[..<mark])) == nil
        else { return pieces }
        if pieces[mark + 1].original == "dass" { return Array(pieces[(mark + 1)...]) }
        if pieces[mark + 1].original == "denn" { return Array(pieces[(mark + 2)...]) }
        guard pieces[mark].original == "," else { return Array(pieces[(mark + 1)...]) }
        guard pieces[mark + 1].isVerbal else { return pieces }
        let opener = pieces[0].saying("in", "short", as: .adverb)
        return sentence([opener], pieces[(mark + 1)...])
    }

    /// "Man war sich einig, denn …": what follows is no cause of a movement.
    private static let agreed: WordSet = [
        "einig", "sicher", "klar", "fest", "deutlich", "eindeutig",
    ]

    /// "laut Monatsbericht", "nach Angaben des Controllings"
    private static func withoutSources(_ pieces: [Piece]) -> [Piece] {
        guard
            let link = pieces.firstIndex(where: {
                $0.role == .preposition && $0.text == "after"
            })
        else { return pieces }
        let isCertain = ["laut", "gemäß"].contains(pieces[link].original)
        let start = pieces[(link + 1)...].firstIndex {
            $0.role != .article && $0.role != .adjective && $0.role != .pronoun
        }
        guard let start, isCertain || sources.contains(pieces[start].text) else { return pieces }
        var end = start
        while end < pieces.count {
            let piece = pieces[end]
            let isGenitive = piece.role == .article && piece.tokens.first?.text == "of"
            let isSource =
                sources.contains(piece.text) || (isCertain && end == start && isNoun(piece))
            guard isSource || isGenitive || (piece.role == .preposition && piece.text == "of")
            else {
                break
            }
            end += 1
        }
        guard end > start else { return pieces }
        if link > 0, pieces[link - 1].role != .mark {
            return sentence(pieces[..<link], pieces[end...])
        }
        let opener = pieces[link].saying("in", "short", as: .adverb)
        return sentence(pieces[..<link], [opener], pieces[end...])
    }

    private static let sources: WordSet = ["report", "team", "matter", "data", "table"]

    private static func isNoun(_ piece: Piece) -> Bool {
        piece.role == .noun || piece.role == .unknown
    }

    /// "…, so die Buchhaltung, …"
    private static func withoutAsides(_ pieces: [Piece]) -> [Piece] {
        guard
            let open = pieces.indices.dropLast(2).first(where: { index in
                pieces[index].original == "," && asides.contains(pieces[index + 1].original)
            }),
            let close = pieces[(open + 1)...].firstIndex(where: { $0.original == "," }),
            pieces[(open + 1)..<close].allSatisfy(isHarmless)
        else { return pieces }
        return sentence(pieces[..<open], pieces[(close + 1)...])
    }

    /// "…, so der Bericht.", "…, wie die Tabelle zeigt."
    private static func withoutTail(_ pieces: [Piece]) -> [Piece] {
        guard let comma = pieces.lastIndex(where: { $0.original == "," }), comma > 2,
            let first = pieces[safe: comma + 1], tails.contains(first.original),
            pieces.open[(comma + 1)...].allSatisfy(isHarmless), comma < pieces.open.count
        else { return pieces }
        return sentence(pieces[..<comma], pieces.closing)
    }

    private static let asides: WordSet = ["so", "wie", "laut", "gemäß"]
    private static let tails: WordSet = [
        "so", "wie", "heißt", "hieß", "meldet", "meldete", "berichtet", "berichtete", "sagt",
        "sagte", "teilt", "teilte", "zeigt", "zeigen", "erklärt", "erklärte", "laut",
    ]

    /// Nothing that names what a cell holds, doubts, denies or foretells.
    private static func isHarmless(_ piece: Piece) -> Bool {
        switch piece.role {
        case .name, .number, .period, .conjunction, .subordinator, .cardinal: false
        case .modal: facts.contains(piece.original)
        case .adverb where piece.text.hasSuffix("in a row"): false
        default:
            !doubts.contains(piece.original) && !GapSentences.isGap(piece) && !isClaim(piece)
                && !claims.contains(piece.text)
        }
    }

    /// "Man muss es so deutlich sagen: …"
    private static let facts: WordSet = ["kann", "können", "muss", "müssen", "darf", "lässt"]

    private static func isClaim(_ piece: Piece) -> Bool {
        if piece.role == .joined {
            switch Constituent.Kind.of(piece.spelledOut) {
            case .way, .multiple: return true
            default: return false
            }
        }
        guard piece.role == .noun || piece.role == .adjective || piece.role == .unknown else {
            return false
        }
        switch Constituent.Kind.of(piece) {
        case .way, .multiple, .extreme, .ordinal: return true
        case .signal(let signal): return ![.level, .question, .which, .month].contains(signal)
        default: return odd.begin(piece.original)
        }
    }

    private static let odd: WordStems = [
        "rahmen", "ausreißer", "üblich", "unüblich", "abnorm", "untypisch", "ungewöhn", "auffäll",
        "normal", "stolperstein", "ausnahme", "reihe", "sonderfall", "anomal", "extremwert",
        "atypisch",
        "außergewöhn", "beispiellos", "merkwürdig", "kurios",
    ]

    private static let claims: WordSet = [
        "not", "hardly", "never", "will", "expected", "expect", "forecast", "the reason", "due to",
        "because of", "target", "plan", "budget", "no", "therefore", "was due to", "caused",
        "led to", "year to date", "fiscal year", "of fiscal year", "on average",
        "on average per month", "per month", "in total", "together", "the previous month",
        "the previous year",
    ]

    static let doubts: WordSet = [
        "falsch", "unwahr", "unrichtig", "unzutreffend", "irrig", "irrtum", "zweifel",
        "zweifelhaft",
        "fraglich", "hofft", "hoffen", "hoffte", "hofften", "hoffnung", "erwartung", "vermutet",
        "vermuten", "vermutung", "annahme", "angenommen", "glaubt", "glauben", "gerücht",
        "behauptung", "behauptet", "prognose", "schätzung", "schätzt", "schätzen", "wunsch",
        "wünscht", "ob", "wenn", "falls", "wäre", "wären", "würde", "würden", "hätte", "hätten",
        "könnte", "könnten", "sollte", "sollten", "grund", "ursache", "auslöser", "treiber",
        "kaum", "nie", "niemals", "niemand", "nichts", "damit", "statt", "anstatt", "ohne",
        "unmöglich", "ausgeschlossen", "unwahrscheinlich", "möglich", "denkbar", "lüge", "märchen",
        "legende", "fehler", "bestreitet", "bestreiten", "bestritt", "bezweifelt", "bezweifeln",
        "leugnet", "dementiert", "dementierte", "verneint", "widerlegt", "verhinderte", "scheint",
        "schien", "verhindert", "vermieden", "ziel", "plan",
    ]
}
