/// How many months in a row a metric went one way, where the count stands apart from the movement: "Der
/// Trend der Kosten zeigt seit drei Monaten abwärts", "Die letzten drei Monate ging es jedes Mal
/// aufwärts", "Die Serie dauert drei Monate", "Dass er stieg, kam zum dritten Mal in Folge vor".
enum RunSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard
            pieces.contains(where: isCue),
            pieces.contains(where: { isStep($0) || $0.text.hasSuffix("in a row") }),
            let told = Constituents(pieces, besides: { kind(of: $0) }),
            told.tellsOnly(.streak, .month, .all, .level), told.extremes.isEmpty,
            told.places(.dimension).isEmpty, told.places(.degree).isEmpty,
            told.places(.multiple).isEmpty, told.places(.baseline).allSatisfy({ isStep($0, told) }),
            let subject = told.subject, let way = told.way, way.sign == .up || way.sign == .down,
            let times = ConstituentTimes(told), times.base == nil
        else { return nil }
        let isUp = way.sign == .up
        if let ordinal = told.ordinals.first {
            guard told.ordinals.count == 1, told.places(.number).isEmpty else { return nil }
            return told.sentence([
                subject + told.say(isUp ? "rose for the" : "fell for the") + told.words(ordinal)
                    + told.say("month in a row") + told.inTime(times.current)
            ])
        }
        guard let count = count(told) else { return nil }
        let front = times.current.map { told.say("as of") + told.words($0) + told.say(",") } ?? []
        return told.sentence([
            front + subject + told.say(isUp ? "have risen for" : "have fallen for") + [count]
                + told.say(
                    told.pieces.contains { $0.original.hasPrefix("quartal") }
                        ? "straight quarters" : "straight months")
        ])
    }

    private static func isCue(_ piece: Piece) -> Bool {
        cues.contains(piece.original) || piece.text.hasSuffix("in a row")
            || piece.text == "in every" || piece.text == "every"
    }

    /// "gegenüber dem Vormonat"
    private static func isStep(_ baseline: Int, _ told: Constituents) -> Bool {
        ["the previous month", "the previous quarter"].contains(
            ConstituentTimes.baseline(told.text(baseline)))
    }

    private static func isStep(_ piece: Piece) -> Bool {
        steps.contains(piece.original) && piece.role != .name
    }

    private static func count(_ told: Constituents) -> Piece? {
        let numbers = told.places(.number)
        guard numbers.count == 1, let mark = told.pieces.last else { return nil }
        let words = told.piece(numbers[0]).tokens.filter { $0.text != "times" }
        guard words.count == 1,
            let value = NumberWords.cardinals[words[0].text] ?? Int(words[0].text),
            value > 1, value < 100
        else { return nil }
        return mark.saying(String(value), as: .number)
    }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        guard piece.role != .name, piece.role != .number else { return nil }
        // "ist … gefallen" is one verb by now.
        if case .way? = Constituent.Kind.of(piece) { return nil }
        if isStep(piece) { return .signal(.month) }
        if piece.text.hasSuffix("in a row") { return .signal(.streak) }
        if cues.contains(piece.original) || silent.contains(piece.original) { return .silent }
        return piece.text == "in every" || piece.text == "every" ? .silent : nil
    }

    // MARK: - Words

    private static let steps = words(
        "monat monate monaten monats quartal quartale quartalen monatsschritte")
    private static let cues = words(
        """
        seit jedes jeder jedem jeden serie reihe strecke lauf richtung nacheinander hintereinander
        folge unterbrechung pause durchgehend durchweg stets immer ausnahmslos ununterbrochen
        """)
    private static let silent = words(
        """
        letzten vergangenen zurückliegenden vorangegangenen letzte die kennt kannte nur eine einzige
        mal male dauert dauerte läuft lief hält hielt an davon gab es gibt vor kam vorgekommen nicht
        keine ohne trend tendenz entwicklung verlauf kurve zeigt zeigte weist wies geht ging ist war
        bis einschließlich auch zuletzt über hinweg lang dass so weiter dieselbe gleiche derselben in
        """
    ).union(["gab es", "es gab", "gibt es", "es gibt"])

    private static func words(_ list: String) -> WordSet { WordSet(of: list) }
}
