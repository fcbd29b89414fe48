/// How far a metric is from its target, where the words of the gap say which way: "Die Planabweichung
/// beträgt beim Umsatz minus 5 €", "Zwischen Plan und Ist liegen 5 €; der Plan wurde verfehlt", "Was wir
/// uns vorgenommen hatten, haben wir geschafft".
///
/// One metric, its members, one time and at most one number: the gap.
struct PlannedSentences {
    private enum Outcome { case over, under, met }

    private let told: Constituents

    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { isTarget($0) }),
            !pieces.contains(where: { others.contains($0.original) }),
            let told = Constituents(pieces, besides: { kind(of: $0) }),
            told.tellsOnly(
                .target, .exceeded, .missed, .met, .above, .below, .level, .or, .not),
            told.tells(.target), told.extremes.isEmpty, told.ordinals.isEmpty,
            told.places(.dimension).isEmpty, told.places(.multiple).isEmpty,
            told.places(.baseline).isEmpty, told.places(.degree).isEmpty,
            told.places(.number).count <= 1, told.onlyTime != nil
        else { return nil }
        return PlannedSentences(told: told).statement
    }

    private var statement: [Piece]? {
        guard let subject = told.subject, !hasOtherWay, let when = told.onlyTime.map(told.inTime)
        else { return nil }
        let words = outcomes
        guard words.count <= 1 else { return nil }
        guard let number = told.places(.number).first else {
            guard let outcome = words.first else { return nil }
            let claim =
                switch outcome {
                case .over: "exceeded the target"
                case .under: "missed the target"
                case .met: "met the target in full"
                }
            guard outcome != .met || isEmphatic else { return nil }
            return told.sentence([subject + told.say(claim) + when])
        }
        guard isGap(number), let outcome = agreed(words.first, sign(of: number)),
            outcome != .met
        else { return nil }
        return told.sentence([
            subject + told.say(outcome == .over ? "exceeded the target" : "missed the target")
                + told.say("by") + unsigned(number) + when
        ])
    }

    private var hasOtherWay: Bool {
        told.all.contains { constituent in
            if case .way(let way) = constituent.kind { way.sign != .open } else { false }
        }
    }

    /// What the words tell: "nicht verfehlt" is met, "nicht erreicht" missed.
    private var outcomes: Set<Outcome> {
        var outcomes: Set<Outcome> = []
        for clause in told.all.split(whereSeparator: { $0.kind == .mark }) {
            let isDenied = clause.contains { $0.kind == .signal(.not) }
            for constituent in clause {
                switch constituent.kind {
                case .signal(.exceeded), .signal(.above): outcomes.insert(isDenied ? .under : .over)
                case .signal(.missed), .signal(.below): outcomes.insert(isDenied ? .met : .under)
                case .signal(.met): outcomes.insert(isDenied ? .under : .met)
                default: break
                }
            }
        }
        return outcomes
    }

    /// "das Ziel erreicht" alone is read by its order.
    private var isEmphatic: Bool {
        told.tells(.not)
            || told.pieces.contains {
                Self.emphatic.contains($0.original) || $0.text == "fully"
                    || $0.text.hasSuffix("managed")
            }
    }

    /// "um 5 €", "die Planabweichung beträgt 5 €"
    private func isGap(_ number: Int) -> Bool {
        told.isLink(told.before(number), "by")
            || told.pieces.contains { Self.gaps.contains($0.original) }
            || told.after(number).map {
                [.signal(.above), .signal(.below)].contains(told.all[$0].kind)
            } ?? false
    }

    private func sign(of number: Int) -> Outcome? {
        switch told.piece(number).tokens.first?.text {
        case "+": return .over
        case "-": return .under
        default:
            guard number > 0 else { return nil }
            let before = told.piece(number - 1).original
            return before == "plus" ? .over : before == "minus" ? .under : nil
        }
    }

    private func agreed(_ first: Outcome?, _ second: Outcome?) -> Outcome? {
        guard let first, let second else { return first ?? second }
        return first == second ? first : nil
    }

    private func unsigned(_ number: Int) -> [Piece] {
        told.amount(number).map { piece in
            var piece = piece
            if ["+", "-"].contains(piece.tokens.first?.text) { piece.tokens.removeFirst() }
            return piece
        }
    }

    // MARK: - Words

    private static func isTarget(_ piece: Piece) -> Bool {
        piece.role != .name
            && (intentions.contains(piece.original) || gaps.contains(piece.original)
                || ["target", "plan", "budget"].contains(piece.text))
    }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        // "haben … verfehlt" is one verb by now.
        if let signal = Constituent.Signal.of(piece), told.contains(signal) {
            return .signal(signal)
        }
        if metTexts.contains(piece.text) { return .signal(.met) }
        let word = piece.original
        if gaps.contains(word) || intentions.contains(word) {
            return word.hasPrefix("abw") || word.hasPrefix("diff") ? .silent : .signal(.target)
        }
        if exceeded.contains(word) { return .signal(.exceeded) }
        if missed.contains(word) { return .signal(.missed) }
        if met.contains(word) { return .signal(.met) }
        guard piece.role != .number else { return nil }
        return silent.contains(word) || piece.text == "fully" ? .silent : nil
    }

    private static let told: Set<Constituent.Signal> = [
        .exceeded, .missed, .met, .above, .below,
    ]
    private static let metTexts: WordSet = [
        "reached", "was reached", "managed", "was managed", "fulfilled", "was fulfilled",
        "achieved", "was achieved", "hit", "was hit",
    ]
    private static let gaps = words(
        """
        planabweichung zielabweichung budgetabweichung sollabweichung planabstand zielabstand
        planlücke ziellücke planüberschreitung planunterschreitung abweichung differenz zwischen
        soll-ist-vergleich plan-ist-vergleich soll-ist-abweichung plan-ist-abweichung
        plan-ist-differenz soll-ist-differenz ist-plan-abweichung
        """
    ).union([
        "soll ist vergleich", "plan ist vergleich", "soll ist abgleich", "plan ist abgleich",
        "im soll ist vergleich", "im plan ist vergleich",
    ])
    private static let intentions = words(
        """
        vorgenommen vorgehabt geplant vorgesehen angepeilt angestrebt anvisiert zugesagt versprochen
        vorhatten vornahmen eingeplant budgetiert
        """)
    private static let exceeded = words(
        """
        übertroffen übertraf übertrafen übertreffen überschritten überschritt überboten überbot
        überboten übererfüllt
        """)
    private static let missed = words(
        """
        verfehlt verfehlte verfehlten verpasst verpasste verpassten unterschritten unterschritt
        unterboten gerissen untererfüllt
        """)
    private static let met = words(
        """
        erreicht erreichte erreichten geschafft schaffte schafften erfüllt erfüllte erfüllten
        eingehalten geknackt eingelöst gehalten
        """)
    private static let emphatic = words(
        """
        mindestens zumindest wenigstens geschafft geknackt eingelöst voll vollständig ganz komplett
        vollumfänglich vorgenommen vorgehabt
        """)
    private static let silent = words(
        """
        was uns wir ich hatten hatte haben hat mindestens zumindest wenigstens er sie es anderer andere
        anderes ein eine und ist istwert ist-wert soll-wert beträgt betrug betragen beläuft auf
        plus minus vergleich zurück dabei damit mit da dort lücke abstand
        """)
    private static let others = words(
        "prognose forecast erwartung kumuliert bisher bislang jahresziel")

    private static func words(_ list: String) -> WordSet { WordSet(of: list) }
}
