/// The words in which German tells the two ends of what values reach.
enum RangedWords {
    enum End {
        case low, high
        /// What no value goes below, or beyond.
        case under, over

        var isLow: Bool { self == .low || self == .under }
    }

    enum Kind {
        case silent, number, months, denial
        case end(End, isMonths: Bool)
    }

    static func isCue(_ piece: Piece) -> Bool {
        piece.role != .name
            && (cues.contains(piece.original) || spans.contains(piece.original)
                || end(piece.original) != nil)
    }

    /// None for what tells something else.
    static func kind(
        of piece: Piece, at index: Int, in pieces: [Piece], before time: Range<Int>
    ) -> Kind? {
        switch piece.role {
        case .name: return .silent
        case .number:
            let counts = ["3", "three"].contains(piece.text)
            return counts && isMonth(pieces[safe: index + 1]) ? .silent : .number
        default: break
        }
        let word = piece.original
        if word.hasPrefix("kein") || denials.contains(word) { return .denial }
        if let bound = bound(piece, pieces[(index + 1)...]) {
            return .end(bound, isMonths: false)
        }
        if let end = end(word) { return .end(end, isMonths: word.hasPrefix("monats")) }
        if isMonth(piece) || isInMonth(piece, before: pieces[safe: index + 1]) {
            return time.lowerBound == index + 1 ? .silent : .months
        }
        let kind = Constituent.Kind.of(piece)
        if case .way(let way)? = kind, way.sign != .open {
            guard let moved = moves[word] else { return nil }
            return pieces.contains { bound($0, []) == moved } ? .silent : nil
        }
        if spans.contains(word) || vocabulary.contains(word) { return .silent }
        switch kind {
        case .silent, .mark, .link, .signal(.level), .signal(.month), .signal(.question),
            .signal(.which), .signal(.all):
            return .silent
        default: return nil
        }
    }

    private static func isMonth(_ piece: Piece?) -> Bool {
        guard let piece, piece.role != .name else { return false }
        return piece.original.hasPrefix("monat") || piece.original.hasPrefix("einzelmonat")
            || piece.original.hasSuffix("monat") || piece.text.hasPrefix("each month")
    }

    /// "höchstens 12 im Monat", not "im Monat Mai".
    private static func isInMonth(_ piece: Piece, before next: Piece?) -> Bool {
        guard piece.original == "im", next?.role != .period, let token = piece.tokens.first else {
            return false
        }
        return token.end - token.start > 2
    }

    // MARK: - Ends

    private static func end(_ word: String) -> End? {
        var stem = word
        if openings.begin(word) {
            for opening in ["monats", "jeweils ", "am "] where stem.hasPrefix(opening) {
                stem = String(stem.dropFirst(opening.count))
            }
        }
        if lows.contains(stem) || lowStems.begin(stem) { return .low }
        return highs.contains(stem) || highStems.begin(stem) ? .high : nil
    }

    /// "unter 12", "weniger als 12", "unterschritt"
    private static func bound(_ piece: Piece, _ rest: ArraySlice<Piece>) -> End? {
        let word = piece.original
        if unders.contains(word) { return .under }
        if overs.contains(word) { return .over }
        if piece.text.hasSuffix("less than") { return .under }
        if piece.text.hasSuffix("more than") { return .over }
        guard ["below", "above"].contains(where: { piece.text.hasPrefix($0) }),
            rest.isEmpty || rest.first?.role == .number
        else { return nil }
        return piece.text.hasPrefix("below") ? .under : .over
    }

    private static let openings: WordStems = ["monats", "jeweils ", "am "]
    private static let lowStems: WordStems = [
        "niedrigst", "tiefst", "kleinst", "geringst", "schwächst", "minim", "mindest",
    ]
    private static let highStems: WordStems = [
        "höchst", "größt", "grösst", "stärkst", "maxim", "spitzenw",
    ]
    private static let lows = words(
        """
        min unten untere unteren unterer unteres unterste untersten untergrenze tief tiefs
        tiefpunkt tiefpunkts schlusslicht runter hinunter herunter minus-ende unterkante
        """)
    private static let highs = words(
        """
        max oben obere oberen oberer oberes oberste obersten obergrenze hoch hochs hochpunkt
        höhepunkt spitze rauf hinauf herauf spitzenreiter oberkante
        """)
    private static let unders = words(
        """
        unterschritt unterschritten unterbot unterboten tiefer niedriger geringer kleiner schwächer
        unterhalb darunter
        """)
    private static let overs = words(
        """
        überschritt überschritten überstieg überstiegen überbot überboten höher größer stärker
        oberhalb darüber
        """)
    private static let denials = words("nie niemals nicht")
    private static let moves: WordTable<End> = [
        "fiel": .under, "fielen": .under, "sank": .under, "sanken": .under, "rutschte": .under,
        "rutschten": .under, "stieg": .over, "stiegen": .over, "kletterte": .over,
        "kletterten": .over, "kam": .over, "kamen": .over,
    ]

    // MARK: - Words that say nothing more

    private static let cues = words(
        "zwischen bis \u{2013} - unter über weniger mehr unterschritt tiefer niedriger geringer")
    private static let spans = words(
        """
        spanne spannweite bandbreite streuung streubreite schwankungsbreite schwankungsbereich
        korridor intervall band wertebereich rahmen bereich spektrum feld monatsspanne
        monatsbandbreite werte werten einzelwerte einzelwerten extremwerte extreme extremen
        eckwerte eckwerten randwerte ränder rändern grenzen grenze endpunkte pole
        """)
    private static let vocabulary = words(
        """
        reichte reichten reicht reichen schwankte schwankten schwankt schwanken schwankend bewegte
        bewegten bewegt bewegen streute streuten streut streuen unterschied unterschieden
        unterscheidet unterscheiden ging gingen geht gehen pendelte pendelten pendelt variierte
        variierten variiert erstreckte erstreckten erstreckt spannte spannten spannt lief liefen
        läuft sortierst sortiert betrachtet ende breit durch alle aller allen bis zwischen verlauf
        innerhalb ganz weitesten quartal quartals verteilte verteilten verteilt auseinander weit
        von nach wenn man gab es dem mit nämlich dazwischen einzelnen einzelne jeweils oder und
        markierte markierten markiert bildete bildeten bildet begrenzte begrenzten lagen lag
        brachte brachten stand standen kam kamen stehen steht liegt liegen so das wert werts wertes
        belief beliefen machte machten aus als je pro per nachdem nahm nahmen an
        """)

    private static func words(_ list: String) -> WordSet { WordSet(of: list) }
}
