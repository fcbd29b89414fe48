/// One value over several months, in whatever words: "Runtergerechnet auf einen Monat lagen die Kosten
/// im dritten Quartal bei 5 €", "Vom Start des Geschäftsjahres bis Ende Mai machte der Umsatz 7 € aus".
///
/// Invariant: every word is a name, a number, a time, a cue of these, or says nothing.
struct AggregateSentences {
    private enum Cue: Hashable { case mean, month, toDate, yearStart, upTo, total, quarter }

    private let pieces: [Piece]
    private var cues: Set<Cue> = []
    private var metric: Piece?
    private var members: [Piece] = []
    private var time: [Piece] = []
    private var number: Int?

    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { cue($0) != nil }), let told = AggregateSentences(pieces)
        else { return nil }
        return told.told
    }

    private init?(_ pieces: [Piece]) {
        self.pieces = pieces
        var index = 0
        while index < pieces.count {
            guard let end = take(index) else { return nil }
            index = end
        }
        guard metric != nil, number != nil, !time.isEmpty else { return nil }
    }

    private mutating func take(_ index: Int) -> Int? {
        if let end = Roles.timeEnd(pieces, from: index), !isBareQuarter(index, end) {
            let words = Array(pieces[index..<end])
            guard time.isEmpty || time.map(\.text) == words.map(\.text) else { return nil }
            time = words
            return end
        }
        let piece = pieces[index]
        switch piece.role {
        case .name:
            guard takeName(piece) else { return nil }
        case .number:
            if Self.counts.contains(piece.text), isMonth(index + 1) { break }
            guard number == nil, isValue(piece) else { return nil }
            number = index
        default:
            if Self.meanMonths.begin(piece.original) {
                cues.formUnion([.mean, .month])
            } else if let cue = Self.cue(piece) {
                cues.insert(cue)
            } else if piece.text == "not" {
                guard contrasts(index) else { return nil }
            } else if !isHarmless(index) {
                return nil
            }
        }
        return index + 1
    }

    /// "das ganze Quartal"
    private func isBareQuarter(_ start: Int, _ end: Int) -> Bool {
        end == start + 1 && ["quarter", "this quarter"].contains(pieces[start].text)
    }

    private mutating func takeName(_ piece: Piece) -> Bool {
        if piece.isMetric {
            guard metric == nil || metric?.text == piece.text else { return false }
            metric = piece
            return true
        }
        guard !piece.isDimension, !piece.dimensions.isEmpty,
            members.allSatisfy({ $0.dimensions.isDisjoint(with: piece.dimensions) })
        else { return false }
        members.append(piece)
        return true
    }

    private func isMonth(_ index: Int) -> Bool {
        pieces[safe: index].map { Self.cue($0) == .month } ?? false
    }

    private func isValue(_ piece: Piece) -> Bool {
        !["times", "points", "half"].contains(piece.tokens.last?.text)
            && piece.tokens.first?.text != "+"
    }

    /// "Nicht das Quartal, der Monatsschnitt", "nicht der März allein, sondern das ganze Geschäftsjahr"
    private func contrasts(_ index: Int) -> Bool {
        let start = pieces[(index + 1)...].firstIndex { $0.role != .article } ?? index
        if let end = Roles.timeEnd(pieces, from: start) {
            return pieces[safe: end]?.original == "allein"
        }
        return pieces[safe: start].map { Self.cue($0) == .quarter || Self.cue($0) == .month }
            ?? false
    }

    private func isHarmless(_ index: Int) -> Bool {
        let piece = pieces[index]
        if Self.silent.contains(piece.original) || Self.silent.contains(piece.text) { return true }
        if piece.role == .subordinator {
            let next = pieces[safe: index + 1]?.original ?? ""
            return piece.original == "dass" || ["du", "man", "ihr", "wir", "ich"].contains(next)
        }
        switch Constituent.Kind.of(piece) {
        case .silent, .mark, .link, .loosening, .signal(.level), .signal(.question): return true
        default: return false
        }
    }

    // MARK: - What it tells

    private var told: [Piece]? {
        guard let metric, let number else { return nil }
        let subject = [metric] + members.flatMap { say("in") + [$0] }
        let amount = loosening + [pieces[number]]
        let when = say("in") + time
        let end = pieces.closing.filter { $0.original != "?" }
        let isYear =
            cues.contains(.yearStart)
            && !cues.isDisjoint(with: [.toDate, .upTo, .total])
        if cues.contains(.mean) {
            guard cues.contains(.month), isQuarter, cues.isDisjoint(with: [.toDate, .yearStart])
            else { return nil }
            return subject + say("was on average") + amount + say("per month") + when + end
        }
        if isYear { return subject + say("was") + amount + say("year to date") + when + end }
        guard cues.contains(.total), isQuarter, !cues.contains(.yearStart),
            cues.contains(.quarter) || cues.contains(.month)
        else { return nil }
        return subject + say("was") + amount + when + end
    }

    private var isQuarter: Bool { time.contains { Self.quarters.contains($0.text) } }

    private var loosening: [Piece] {
        guard let number, number > 0 else { return [] }
        let before = pieces[number - 1]
        switch Constituent.Kind.of(before) {
        case .loosening: return [before]
        case .link where before.tokens.count > 1:
            var rest = before
            rest.tokens.removeFirst()
            return ["the", "a"].contains(rest.text) ? [] : [rest]
        default: return []
        }
    }

    private func say(_ words: String) -> [Piece] {
        words.split(separator: " ").map { pieces[0].saying(String($0), as: .adverb) }
    }

    // MARK: - Words

    private static func cue(_ piece: Piece) -> Cue? {
        if let cue = originals[piece.original] ?? texts[piece.text] { return cue }
        if meanMonths.begin(piece.original) { return .mean }
        guard piece.role != .name, piece.role != .number else { return nil }
        return openings.first(of: piece.original).map { stems[$0].cue }
    }

    private static let quarters: WordSet = [
        "quarter", "fiscal quarter", "q1", "q2", "q3", "q4",
    ]
    private static let meanMonths: WordStems = [
        "durchschnittsmonat", "monatsschnitt", "monatsmittel", "monatsdurchschnitt",
    ]
    private static let counts: WordSet = ["three", "3", "one", "1", "twelve", "12"]

    private static let texts: WordTable<Cue> = [
        "on average": .mean, "average": .mean, "on average per month": .mean, "month": .month,
        "months": .month, "each month": .month, "per month": .month, "monthly": .month,
        "monthly average": .mean, "fiscal year": .yearStart, "of fiscal year": .yearStart,
        "year to date": .toDate, "in total": .total, "together": .total, "quarter": .quarter,
        "so far": .upTo, "this month": .month, "this quarter": .quarter,
    ]
    private static let originals: WordTable<Cue> = [
        "bis": .upTo, "schnitt": .mean, "topf": .total, "addition": .total, "addiert": .total,
        "kalendermonat": .month, "gesamt": .total, "monatsbasis": .month, "je monat": .month,
        "im gesamten quartal": .quarter, "quartalsweise": .quarter, "alle monate": .month,
    ]
    private static let stems: [(stem: String, cue: Cue)] = [
        ("gemittelt", .mean), ("mittel", .mean), ("mittler", .mean), ("durchschnitt", .mean),
        ("runtergerechnet", .mean), ("heruntergerechnet", .mean), ("umgelegt", .mean),
        ("heruntergebrochen", .mean), ("runtergebrochen", .mean), ("gleichmäßig", .mean),
        ("kumul", .toDate), ("aufaddier", .toDate), ("aufsummier", .toDate),
        ("aufgelaufen", .toDate), ("auflaufend", .toDate), ("angesammelt", .toDate),
        ("zusammengezählt", .total), ("zusammenzähl", .total), ("zusammengerechnet", .total),
        ("aufgerechnet", .total), ("summier", .total), ("geschäftsjahr", .yearStart),
        ("monatswert", .month), ("kalendermonat", .month), ("monatszahl", .month),
    ]

    private static let openings = WordStems(stems.map(\.stem))

    private static let silent: WordSet = [
        "so hoch", "so viel", "stellte", "stellten", "stellt", "start", "\u{2060}start", "anfang",
        "beginn", "auftakt", "ende", "angefangen", "beginnend",
        "zähl", "zählt", "zählst", "ab", "an", "tag", "tage", "basis", "grundlage", "ganze",
        "ganzen", "ganzes", "whole", "gesamten", "gesamte", "verteilung", "verteilt", "pro", "je",
        "per", "since", "seit", "was came in", "alle", "aller", "sämtlicher", "sämtliche",
        "sämtlichen", "jedem", "jeden", "allein", "sondern", "über", "führte", "führten", "führt",
        "einzelnen", "einzelne", "gesehen", "gerechnet", "wohlgemerkt", "first", "zusammen",
    ]
}
