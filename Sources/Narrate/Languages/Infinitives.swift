/// Verbs that stand as infinitives at the end: "konnte um 6 % zulegen", "war ein Rückgang zu
/// verzeichnen", "gelang es Celle, die Kosten zu senken".
enum Infinitives {
    static func joined(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { $0.infinitive != nil }) else { return pieces }
        var pieces = pieces
        for index in pieces.indices {
            switch pieces[index].role {
            case .modal: join(modal: index, &pieces)
            case .auxiliary: join(auxiliary: index, &pieces)
            default: break
            }
        }
        return pieces.filter { !$0.tokens.isEmpty || $0.role == .subordinator }
    }

    private static func join(modal index: Int, _ pieces: inout [Piece]) {
        if index > 0, pieces.closesClause(index), let words = pieces[index - 1].infinitive {
            // "…, die um 6 % zulegen konnte"; "hat zulegen können"
            let auxiliary = pieces[..<index].lastIndex { $0.role == .auxiliary }
            let isPerfect = ["können", "müssen", "dürfen"].contains(pieces[index].original)
            let place = isPerfect ? auxiliary ?? index - 1 : index - 1
            set(place, words, &pieces)
            if place != index - 1 { pieces[index - 1] = pieces[index - 1].silent }
            pieces[index] = pieces[index].silent
            if place == index - 1 { silenceTo(before: place, &pieces) }
            return
        }
        guard let place = infinitive(for: index, pieces), let words = pieces[place].infinitive
        else { return }
        let needsTo = controls.contains(pieces[index].original)
        guard !needsTo || isTo(pieces[place - 1]) || pieces[place].hasInnerTo else { return }
        guard !letting.contains(pieces[index].original) || neutral.contains(words) else { return }
        if letting.contains(pieces[index].original) {
            set(index, ["was"] + words, &pieces)
        } else {
            set(index, words, &pieces)
        }
        pieces[place] = pieces[place].silent
        silenceTo(before: place, &pieces)
        guard needsTo else { return }
        for comma in (index + 1)..<place where pieces[comma].original == "," {
            pieces[comma] = pieces[comma].silent
        }
    }

    /// "war … zu verzeichnen" was recorded, "hatte … zu verzeichnen" recorded.
    private static func join(auxiliary index: Int, _ pieces: inout [Piece]) {
        if index > 1, pieces.closesClause(index), isTo(pieces[index - 2]),
            let words = pieces[index - 1].infinitive, neutral.contains(words)
        {
            set(index - 1, voice(pieces[index], words), &pieces)
            pieces[index] = pieces[index].silent
            pieces[index - 2] = pieces[index - 2].silent
            return
        }
        guard let place = infinitive(for: index, pieces),
            isTo(pieces[place - 1]) || pieces[place].hasInnerTo,
            let words = pieces[place].infinitive, neutral.contains(words)
        else { return }
        set(index, voice(pieces[index], words), &pieces)
        silenceTo(before: place, &pieces)
        pieces[place] = pieces[place].silent
    }

    private static func voice(_ auxiliary: Piece, _ words: [String]) -> [String] {
        ["ist", "sind", "war", "waren"].contains(auxiliary.original) ? ["was"] + words : words
    }

    /// Where the infinitive stands: the first that ends a clause before another verb.
    private static func infinitive(for index: Int, _ pieces: [Piece]) -> Int? {
        for place in pieces.indices.dropFirst(index + 1) {
            let piece = pieces[place]
            if piece.role == .mark, [";", ":", "\u{2014}"].contains(piece.original) { return nil }
            if piece.role == .auxiliary || piece.role == .modal { return nil }
            let closes = pieces.closesClause(place)
            if piece.infinitive != nil, closes { return place }
            if !piece.verbs.isEmpty, !closes { return nil }
        }
        return nil
    }

    private static func set(_ index: Int, _ words: [String], _ pieces: inout [Piece]) {
        let tokens = pieces[index].tokens
        pieces[index] = pieces[index].saying("", as: .verb)
        pieces[index].tokens = Piece.english(words, at: tokens[...])
    }

    private static func silenceTo(before place: Int, _ pieces: inout [Piece]) {
        guard place > 0, isTo(pieces[place - 1]) else { return }
        pieces[place - 1] = pieces[place - 1].silent
    }

    private static func isTo(_ piece: Piece) -> Bool { piece.original == "zu" }

    /// Verbs whose object is what somebody managed to do.
    private static let controls: WordSet = [
        "gelang", "gelingt", "schaffte", "schafften", "schafft", "vermochte", "vermochten",
        "vermag", "wusste", "wussten",
    ]

    private static let letting: WordSet = ["ließ", "ließen", "lässt", "lassen"]

    /// Verbs that say no more than that something was so.
    private static let neutral: Set<[String]> = [
        ["recorded"], ["saw"], ["reported"], ["registered"], ["booked"], ["achieved"], ["showed"],
        ["counted"], ["was"], ["recorded", "of"],
    ]
}

extension Piece {
    /// A piece that says nothing; it is dropped once the verbs are joined.
    fileprivate var silent: Piece {
        var piece = saying("", as: .adverb)
        piece.tokens = []
        return piece
    }

    /// "zuzulegen", "beizutragen": the "zu" stands within.
    fileprivate var hasInnerTo: Bool { infinitive != nil && original.dropFirst(2).contains("zu") }
}

extension [Piece] {
    /// Whether a clause may end behind a piece.
    func closesClause(_ index: Int) -> Bool {
        guard let next = dropFirst(index + 1).first(where: { !$0.tokens.isEmpty }) else {
            return true
        }
        switch next.role {
        case .mark: return next.original != "+" && next.original != "-"
        case .conjunction, .subordinator, .auxiliary, .modal: return true
        default: return ["wie", "als", "gegenüber", "ggü"].contains(next.original)
        }
    }
}

extension StringProtocol {
    fileprivate func contains(_ part: String) -> Bool {
        var rest = self[...]
        while rest.count >= part.count {
            if rest.hasPrefix(part) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
