/// What some pieces of a sentence are to it, whatever its order: "im Mai" is a time, "gegenüber dem
/// Vormonat" a baseline, "stieg" a way.
struct Constituent {
    enum Kind: Equatable {
        case metric, member, dimension, time, number
        /// "um", "auf", "bei": what follows is told by it.
        case link
        /// "rund", "mehr als": loosens the number behind it.
        case loosening
        /// "gegenüber", "als im": what follows is the baseline.
        case versus
        /// "gegenüber dem Vormonat"
        case baseline
        case way(DirectionSense)
        /// "doppelt so", "verdoppelte sich"
        case multiple
        /// "kräftig", "leicht"
        case degree
        /// "die höchsten", "zweithöchste"
        case extreme(Extreme)
        case ordinal(Int)
        case signal(Signal)
        case mark
        case silent
    }

    /// What makes another claim of the same words.
    enum Signal: Hashable {
        /// "Wert", "Niveau": holds a number or a time.
        case level
        /// "entsprach"
        case equals
        case factor, toDate, onAverage, month, inTotal, fiscalYear
        case target, exceeded, missed, met, above, below
        case all, none, only, other
        case record, yearly, never, asHigh, asLow
        case streak, place, share, contribution
        case which, howMany, question, or, not, together, majority
        /// "nein"
        case no
        /// "mit Ausnahme von", "ausgenommen"
        case except
    }

    let kind: Kind
    let place: Int
    let end: Int

    init(_ kind: Kind, at place: Int, upTo end: Int? = nil) {
        self.kind = kind
        self.place = place
        self.end = end ?? place + 1
    }
}

extension Constituent.Kind {
    /// None for words that may claim what the roles do not foresee.
    static func of(_ piece: Piece) -> Constituent.Kind? {
        if piece.tokens.isEmpty { return .silent }
        if let signal = Constituent.Signal.of(piece) { return .signal(signal) }
        if piece.role == .unknown, piece.original == "wer" || piece.original == "was" {
            return .silent
        }
        if piece.role == .unknown, let words = piece.attribute { return attribute(words, piece) }
        switch piece.role {
        case .article, .pronoun: return .silent
        case .mark: return marks.contains(piece.original) ? .mark : nil
        case .conjunction: return ["and", "but", "while"].contains(piece.text) ? .mark : nil
        case .auxiliary: return piece.original.hasPrefix("wird") ? nil : .silent
        case .modal: return facts.contains(piece.original) ? .silent : nil
        case .unknown:
            return PassedWords.isPassable(piece) || clitics.contains(piece.original)
                || isWholeCompany(piece.original) ? .silent : nil
        case .preposition, .adverb, .noun, .adjective, .verb, .joined: return told(piece)
        default: return nil
        }
    }

    private static let marks: WordSet = [
        ".", ",", ":", ";", "(", ")", "!", "=", "-", "*", "\u{2022}", "\u{2014}", "\u{2013}",
        "\u{2192}", "|",
    ]

    /// Modal verbs of what was so, not of what shall be.
    private static let facts: WordSet = [
        "kann", "können", "konnte", "konnten", "musste", "mussten", "lässt", "lassen", "ließ",
        "ließen",
    ]

    /// "gab's", "ging's"
    private static let clitics: WordSet = [
        "'s", "\u{2019}s", "s", "so", "da", "ja", "wo", "dahin", "statt", "hindurch",
    ]

    /// "auf Gesamtstufe", "in der Konzernsicht", "die Gesamtfirma"
    private static func isWholeCompany(_ word: String) -> Bool {
        guard let whole = openings.first(of: word) else { return false }
        return parts.contains(String(word.dropFirst(wholes[whole].count)))
    }

    private static let wholes = [
        "gesamt", "konzern", "unternehmens", "firmen", "gruppen", "haus",
    ]
    private static let openings = WordStems(wholes)
    private static let parts: WordSet = [
        "", "ebene", "stufe", "sicht", "betrachtung", "schau", "blick", "firma", "unternehmen",
        "unternehmens", "konzern", "haus", "hauses", "gruppe", "organisation", "betrieb",
        "betriebs", "perspektive", "rechnung", "zahl", "wert", "werts", "zahlen", "werte", "haft",
        "bild", "weit", "niveau", "bereich", "kreis", "verbund", "ergebnissicht", "durchschnitt",
    ]

    private static func told(_ piece: Piece) -> Constituent.Kind? {
        let text = piece.text
        if let versus = versus(text) { return versus }
        if timesAs.contains(text) { return .multiple }
        if piece.role == .verb, piece.text == piece.original, goings.contains(piece.text) {
            return .silent
        }
        if piece.original == "getan" { return .way(DirectionSense(sign: .open, form: .verb)) }
        if saysNothing.contains(text) { return .silent }
        if piece.role == .joined,
            let words = piece.joined ?? piece.infinitive,
            saysNothing.contains(words.joined(separator: " "))
        {
            // "auszuweisen war"
            return .silent
        }
        if loosenings.contains(text) { return .loosening }
        if piece.role == .preposition { return isLink(piece) ? .link : nil }
        if piece.tokens.count == 1, IntensityWords.modifiers[text] != nil { return .degree }
        let words = Array(piece.tokens.drop { ["was", "has", "the"].contains($0.text) })
        guard let (sense, count) = Lexicon.english.match(words, at: 0) else { return nil }
        guard count == words.count else { return placed(words, sense) }
        switch sense {
        case .direction(let way):
            guard piece.role != .noun || changeNouns.contains(text) else { return nil }
            let form = piece.role == .noun ? .noun : way.form
            return .way(DirectionSense(sign: way.sign, form: form))
        case .multiple: return .multiple
        case .extreme(let extreme): return .extreme(extreme)
        case .ordinal(let place): return .ordinal(place)
        default: return nil
        }
    }

    /// "ging es … auf 5 €"
    private static let goings: WordSet = ["ging", "gingen", "geht", "gehen"]

    /// "ein um 5 % gesunkener Wert"
    private static func attribute(_ words: [String], _ piece: Piece) -> Constituent.Kind? {
        let tokens = Piece.english(words, at: piece.tokens[...])
        guard let (sense, count) = Lexicon.english.match(tokens, at: 0), count == tokens.count
        else { return saysNothing.contains(words.joined(separator: " ")) ? .silent : nil }
        if case .multiple = sense { return .multiple }
        guard case .direction(let way) = sense else {
            return sense == .plain || sense == .copula ? .silent : nil
        }
        return .way(DirectionSense(sign: way.sign, form: .noun))
    }

    /// "doppelt so", "das Doppelte"
    private static let timesAs: WordSet = [
        "twice as", "three times as", "four times as", "five times as", "six times as", "half as",
        "1.5 times as",
    ]

    private static let changeNouns: WordSet = [
        "increase", "growth", "gain", "decline", "decrease", "loss", "slump", "upturn", "downturn",
        "jump", "recovery", "improvement", "deterioration", "change", "expansion", "setback",
    ]

    /// "second largest"
    private static func placed(_ words: [Token], _ sense: Sense) -> Constituent.Kind? {
        guard case .ordinal = sense, words.count == 2,
            let (rest, count) = Lexicon.english.match(words, at: 1), count == 1,
            case .extreme(let extreme) = rest
        else { return nil }
        return .extreme(extreme)
    }

    private static func versus(_ text: String) -> Constituent.Kind? {
        guard let first = references.first(of: text) else {
            return relative.contains(text) ? .baseline : nil
        }
        let opening = comparisons[first]
        let rest = text.dropFirst(opening.count)
        if rest.isEmpty || rest == "the" || rest == "in" || rest == "in the" {
            return opening.hasPrefix("of") ? nil : .versus
        }
        return relative.contains(String(rest)) ? .baseline : nil
    }

    private static let comparisons = [
        "compared with ", "than in ", "than ", "as in ", "of ", "compared with", "than", "as in",
    ]
    private static let references = WordStems(comparisons)

    private static let relative: WordSet = [
        "the previous month", "the previous quarter", "the previous year",
        "the same month last year", "the same quarter last year", "the same period last year",
        "the previous period", "a year earlier", "a month earlier", "a quarter earlier",
    ]

    private static func isLink(_ piece: Piece) -> Bool {
        ["in", "of", "at", "to", "with", "for", "by", "from", "versus", "after"].contains(
            piece.tokens.first?.text)
    }

    private static let loosenings: WordSet = [
        "nearly", "about", "just over", "more than", "less than", "at least", "at most", "just",
        "well over", "well under",
    ]

    private static let saysNothing: WordSet = [
        "in short", "report", "team", "among the", "across the", "matter", "plain", "data", "table",
        "figure", "we", "our",
        "that", "also", "currently", "exactly", "however", "company wide", "it", "its", "section",
        "page",
        "situation", "comparison", "result", "at the same time", "noteworthy", "current", "high",
        "low", "as much", "as", "much", "was", "came", "stood", "reached", "showed",
        "reported", "recorded", "booked", "counted", "achieved", "is", "saw", "came in", "came to",
        "generated", "brought in", "landed", "registered", "was recorded", "was showed",
        "was booked", "was reported", "was registered", "was saw", "was counted", "was reached",
        "was achieved", "made", "had", "has", "remained", "developed", "closed", "ended",
        "resulted", "delivered", "stood alongside", "was came to", "were available", "made up",
        "was made", "so", "now", "of them", "sold", "brought", "received", "earned", "managed",
        "there were", "ranged", "question", "handled", "billed", "signed", "individual", "item",
        "company",
        "took", "well", "was well", "held",
    ]
}
