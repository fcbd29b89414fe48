/// A member's part of a metric, in any order: "Ein gutes Drittel der Termine hatte Nord inne", "Wie
/// viel der Kosten lag bei Nord? Nicht einmal ein Fünftel", "Vom Kuchen (Umsatz, Mai) hat Nord das Gros".
enum ShareSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { isPart($0) || isMajority($0) }),
            let roles = Roles(pieces), let time = roles.time,
            let place = part(pieces, outside: time),
            roles.members.count == 1, roles.dimension == nil,
            case let values = roles.numbers.filter({ $0 != place && !isWhole($0, pieces) }),
            values.count <= 1, values.allSatisfy({ isValue($0, pieces) }),
            let size = size(place, pieces), isPlain(pieces, outside: time, place, size.start),
            !pieces[place].tokens.contains(where: { $0.text == "%" })
                || tellsShare(pieces, place, size.start)
        else { return nil }
        let near = pieces[place]
        let value = values.flatMap { index in
            [near.saying(";", as: .mark)] + roles.subject(in: pieces)
                + [near.saying("was", as: .verb), pieces[index]] + roles.when(in: pieces)
        }
        return sentence(
            roles.members, [near.saying("accounted", "for", as: .verb)], size.words,
            [near.saying("of", as: .preposition), roles.metric], roles.when(in: pieces), value,
            pieces.closing.filter { $0.original != "?" })
    }

    /// The one piece that tells how large the part is.
    private static func part(_ pieces: [Piece], outside time: Range<Int>) -> Int? {
        var found: Int?
        for (index, piece) in pieces.enumerated()
        where !time.contains(index) && (isPart(piece) || isMajority(piece))
            && !isWhole(index, pieces)
        {
            guard found == nil else { return nil }
            found = index
        }
        return found
    }

    /// "gleich 100 %", "als 100 %"
    private static func isWhole(_ index: Int, _ pieces: [Piece]) -> Bool {
        pieces[index].text == "100 %" && index > 0
            && ["gleich", "als", "mit"].contains(pieces[index - 1].original)
    }

    /// "das sind 5 €": the value beside its share.
    private static func isValue(_ index: Int, _ pieces: [Piece]) -> Bool {
        !isPart(pieces[index]) && !["+", "-"].contains(pieces[index].tokens.first?.text)
            && !pieces[index].tokens.contains { ["points", "times"].contains($0.text) }
            && (index == 0 || pieces[index - 1].tokens.first?.text != "by")
            && (index == 0 || Constituent.Kind.of(pieces[index - 1]) != .loosening)
    }

    private static func isPart(_ piece: Piece) -> Bool {
        piece.role == .number && piece.tokens.contains { parts.contains($0.text) }
            && !["+", "-"].contains(piece.tokens.first?.text)
            && !piece.tokens.contains { ["points", "times", "million"].contains($0.text) }
    }

    private static let parts: WordSet = [
        "%", "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth",
        "sixths", "eighth", "eighths", "tenth", "tenths",
    ]

    // MARK: - How large

    private static func isMajority(_ piece: Piece) -> Bool { majorities[piece.original] != nil }

    private static let majorities: WordTable<String> = [
        "mehrheit": "majority", "mehrzahl": "majority", "gros": "majority", "großteil": "majority",
        "löwenanteil": "majority", "hauptteil": "majority", "hauptanteil": "majority",
        "minderheit": "minority", "minderzahl": "minority",
    ]

    private static let degrees: WordTable<String> = [
        "knappe": "slim majority", "knapper": "slim majority", "knappen": "slim majority",
        "hauchdünne": "slim majority", "große": "vast majority", "großen": "vast majority",
        "übergroße": "vast majority", "erdrückende": "vast majority",
        "absolute": "majority", "absoluten": "majority", "klare": "majority",
        "klaren": "majority", "deutliche": "majority", "deutlichen": "majority",
        "überwiegende": "majority", "überwiegenden": "majority", "einfache": "majority",
    ]

    /// "mehr als die Hälfte", "die knappe Mehrheit"; `start` is its first piece.
    private static func size(_ place: Int, _ pieces: [Piece]) -> (words: [Piece], start: Int)? {
        let piece = pieces[place]
        let before = place > 0 ? pieces[place - 1] : nil
        if let majority = majorities[piece.original] {
            if let before, let degree = degrees[before.original] {
                guard majority == "majority" else { return nil }
                return ([piece.saying("the")] + said(degree, piece), place - 1)
            }
            if before?.text == "not" || before?.text.hasSuffix("than") == true { return nil }
            return ([piece.saying("the"), piece.saying(majority)], place)
        }
        guard let before else { return ([piece], place) }
        if before.tokens.first?.text == "by" { return nil }
        if piece.text == "half", let half = halves[before.original] {
            return ([piece.saying("the")] + said(half, piece), place - 1)
        }
        let words = before.text.split(separator: " ").map(String.init)
        let isLinked =
            !loosenings.contains(before.text)
            && ["at", "to", "with", "of", "for"].contains(words.first)
        var loosening = words.dropFirst(isLinked ? 1 : 0).joined(separator: " ")
        guard loosenings.contains(loosening) || Constituent.Kind.of(before) == .loosening else {
            return ([inWords(piece)], place)
        }
        // "mehr als ein Drittel" is a bound, "gut ein Drittel" is near it.
        if loosening == "more than", piece.text != "half" { loosening = "at least" }
        return (
            loosening.split(separator: " ").map { before.saying(String($0)) } + [inWords(piece)],
            place - 1
        )
    }

    private static func said(_ words: String, _ piece: Piece) -> [Piece] {
        words.split(separator: " ").map { piece.saying(String($0)) }
    }

    /// "mehr als 50 %": as loosely meant as "mehr als die Hälfte".
    private static func inWords(_ piece: Piece) -> Piece {
        piece.text == "50 %" ? piece.saying("half") : piece
    }

    private static let halves = [
        "größere": "larger half", "größeren": "larger half", "bessere": "larger half",
        "kleinere": "smaller half", "kleineren": "smaller half",
    ]
    private static let loosenings: WordSet = [
        "nearly", "about", "just over", "more than", "less than", "at least", "at most", "just",
        "well over", "well under",
    ]

    // MARK: - The other words

    /// "5 % der Termine", "vom Umsatz 5 %", "diesen Teil lieferte"
    private static func tellsShare(_ pieces: [Piece], _ place: Int, _ start: Int) -> Bool {
        let behind = pieces[(place + 1)...]
        if let next = behind.first, next.role == .article || next.role == .preposition,
            next.text.hasPrefix("of")
                || ["am", "an", "vom", "von", "zum", "zur"]
                    .contains(next.original),
            behind.dropFirst().first(where: { $0.role != .article })?.isMetric == true
        {
            return true
        }
        return pieces.contains { piece in
            shareWords.begin(piece.original)
                || ["accounted for", "contributed"].contains { piece.text.hasSuffix($0) }
        }
    }

    private static let shareWords: WordStems = [
        "anteil", "teil", "beitrag", "beiträg", "beigetragen", "beigesteuert", "davon", "kuchen",
        "ganze", "gewicht", "verteil", "portion", "gesamtwert", "gleich", "prozentual", "entfall",
        "entfiel", "zurechn", "zugerechnet", "zuzurechnen", "zurückzuführen", "kreisdiagramm",
        "tortendiagramm",
    ]

    private static func isPlain(
        _ pieces: [Piece], outside time: Range<Int>, _ place: Int, _ start: Int
    ) -> Bool {
        pieces.indices.allSatisfy { index in
            let piece = pieces[index]
            if time.contains(index) || (start...place).contains(index) { return true }
            if piece.role == .number { return true }
            if piece.role == .name { return true }
            if vocabulary.contains(piece.original) { return piece.role != .verb || !moves(piece) }
            if givers.contains(piece.original) {
                return pieces[(index + 1)...].first { $0.role != .article }
                    .map { ListedSentences.isMember($0) || $0.isMetric } ?? false
            }
            switch Constituent.Kind.of(piece) {
            case .silent, .mark, .link, .signal(.share), .signal(.level), .signal(.inTotal),
                .signal(.contribution), .signal(.question):
                return true
            default: return false
            }
        }
    }

    private static func moves(_ piece: Piece) -> Bool {
        if case .way? = Constituent.Kind.of(piece) { true } else { false }
    }

    private static let givers: WordSet = ["über", "durch", "via", "seitens"]

    private static let vocabulary = WordSet(
        of:
            """
            anteil anteils anteile teil teils teile portion stück kuchen ganzen ganze ganzes davon daran
            hat hatte hatten haben hält hielt innehat inne bringt brachte bringen brachten mit ein trägt
            trug tragen bei deckt deckte ab stellt stellte verantwortet verantwortete verantworten
            verbucht verbuchte zugeordnet ordnet ordnete zu rechnet rechnete zugerechnet weist wies
            schreibt schrieb zugeschrieben vereinigt vereinigte vereint vereinte auf sich liefert
            lieferte geliefert beigetragen beigesteuert kam kommt kommen lag liegt verteilt verteilte
            rest woanders groß viel so nämlich bündelt bündelte umfasst umfasste repräsentiert
            repräsentierte steht stand stammt stammte entfällt entfiel machte macht aus geht gehört
            gehörte nimm nehmen schaut schauen man wir wenn um was für wie zeichnete verantwortlich
            abgewickelt stemmte stemmt gebracht ausgemacht ist war das wären und dort da drin steckt
            anteilsquote anteilswert anteilig prozentual gleich rechnen setzt setzen bzw beziehungsweise
            sind dann entfallen zurückzuführen kuchendiagramm tortendiagramm kreisdiagramm zeigt mein
            gemessen gesehen zuzurechnen zusteht stehen konto ging als
            steckte ergibt ergab der aufs konto dass beträgt betrug beziffert
            """)
}
