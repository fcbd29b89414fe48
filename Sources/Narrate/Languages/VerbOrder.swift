/// Puts the pieces of a sentence whose language has the verb second or last into English order:
/// subject, whole verb, the rest.
struct VerbOrder {
    private var pieces: [Piece]

    init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    func ordered() -> [Token] {
        var order = self
        order.pieces = withWholeVerbs
        order.pieces = Reordering.ofSentence(Allotment.turned(order.pieces))
        return order.clauses().flatMap(order.arranged).flatMap(\.tokens)
    }

    /// Still in their own order, each verb of two parts as one.
    var withWholeVerbs: [Piece] {
        var order = self
        order.pieces = Infinitives.joined(order.pieces)
        order.joinParticles()
        order.joinParticiples()
        order.pieces.removeAll { $0.tokens.isEmpty && $0.role != .subordinator }
        return order.pieces
    }

    // MARK: - One verb of two parts

    /// "legte … zu": the verb is known by its end.
    private mutating func joinParticles() {
        for index in pieces.indices where !pieces[index].verbs.isEmpty {
            if pieces[index].joined != nil, hasAuxiliary(for: index) { continue }
            let verbs = pieces[index].verbs
            let place = reach(of: index).first { place in
                verbs.contains { $0.particle == pieces[place].original }
                    && (pieces[place].role == .adverb || closes(place))
            }
            let particle = place.map { pieces[$0].original }
            guard let verb = verbs.first(where: { $0.particle == particle }) else {
                if pieces[index].joined == nil, pieces[index].role == .verb {
                    pieces[index].role = .unknown
                    pieces[index].verbs = []
                }
                continue
            }
            if let place { clear(place) }
            setVerb(index, verb.words)
        }
    }

    /// "ist … gestiegen", and "… gestiegen ist" of a clause whose verb stands last.
    private mutating func joinParticiples() {
        for index in pieces.indices where pieces[index].role == .auxiliary {
            let isWill = ["wird", "werden"].contains(pieces[index].original)
            if index > 0, closes(index), let words = pieces[index - 1].joined,
                !isWill || pieces[index - 1].infinitive == nil
            {
                setVerb(index - 1, words)
                clear(index)
                continue
            }
            guard
                let place = reach(of: index).first(where: {
                    pieces[$0].joined != nil && pieces[$0].role != .name && closes($0)
                        && !standsLast($0, behind: index)
                        && (!isWill || pieces[$0].infinitive == nil)
                }), let words = pieces[place].joined
            else { continue }
            let passive =
                isWill || ["wurde", "wurden"].contains(pieces[index].original) ? ["was"] : []
            setVerb(index, passive + words)
            clear(place)
        }
        for index in pieces.indices where pieces[index].role == .joined {
            if let words = pieces[index].joined { setVerb(index, words) }
        }
    }

    /// Whether a participle ends a clause of its own: "ist die einzige, in der er gestiegen ist".
    private func standsLast(_ index: Int, behind auxiliary: Int) -> Bool {
        pieces[safe: index + 1]?.role == .auxiliary
            && pieces[auxiliary..<index].contains { $0.role == .mark }
    }

    /// Whether a participle's auxiliary stands before it.
    private func hasAuxiliary(for index: Int) -> Bool {
        pieces[..<index].lastIndex { $0.role == .auxiliary }
            .map { reach(of: $0).contains(index) && closes(index) } ?? false
    }

    private mutating func setVerb(_ index: Int, _ words: [String]) {
        let tokens = pieces[index].tokens
        pieces[index].tokens = Piece.english(words, at: tokens[...])
        pieces[index].role = .verb
        pieces[index].verbs = []
        pieces[index].joined = nil
    }

    private mutating func clear(_ index: Int) {
        pieces[index].tokens = []
        pieces[index].role = .adverb
        pieces[index].verbs = []
        pieces[index].joined = nil
    }

    /// Where the second part of a verb may stand: before the next verb of its own.
    private func reach(of index: Int) -> Range<Int> {
        var end = index + 1
        while end < pieces.count {
            let piece = pieces[end]
            if piece.role == .mark, [";", ":", "\u{2014}"].contains(piece.original) { break }
            if piece.role == .auxiliary || (!piece.verbs.isEmpty && !closes(end)) { break }
            end += 1
        }
        return (index + 1)..<end
    }

    private func closes(_ index: Int) -> Bool { pieces.closesClause(index) }

    // MARK: - Clauses

    private func clauses() -> [ArraySlice<Piece>] {
        var clauses: [ArraySlice<Piece>] = []
        var start = 0
        for index in pieces.indices {
            if pieces[index].role == .mark {
                clauses.append(pieces[start...index])
                start = index + 1
            } else if pieces[index].role == .conjunction, index > start,
                pieces[start..<index].contains(where: { isPredicate($0) }),
                pieces[(index + 1)...].prefix(while: { $0.role != .mark })
                    .contains(where: { isPredicate($0) })
            {
                clauses.append(pieces[start...index])
                start = index + 1
            } else if pieces[index].role == .subordinator, index > start {
                clauses.append(pieces[start..<index])
                start = index
            }
        }
        clauses.append(pieces[start...])
        return clauses
    }

    private func isPredicate(_ piece: Piece) -> Bool {
        piece.role == .verb || piece.role == .auxiliary
    }

    private func arranged(_ clause: ArraySlice<Piece>) -> [Piece] {
        Reordering.ofClause(
            Contribution.arranged(Array(clause)) ?? withSubjectFirst(Array(clause)))
    }

    private func withSubjectFirst(_ clause: [Piece]) -> [Piece] {
        var pieces = clause
        guard let verb = pieces.firstIndex(where: isPredicate) else { return pieces }
        if let denial = pieces.firstIndex(where: { Self.isDenial($0) }),
            denial != verb - 1
        {
            let moved = pieces.remove(at: denial)
            pieces.insert(moved, at: denial < verb ? verb - 1 : verb)
        }
        guard var verb = pieces.firstIndex(where: isPredicate) else { return pieces }
        if verb == 1, ["the most", "the least"].contains(Self.text(pieces[0])) {
            // "Am stärksten wuchs West": the subject comes next.
            let most = pieces.remove(at: 0)
            verb = 0
            let end = subject(in: pieces, from: 1) ?? 1
            pieces.insert(most, at: end)
            move(0...0, behind: end, &pieces)
            return pieces
        }
        let denial = verb > 0 && Self.isDenial(pieces[verb - 1]) ? verb - 1 : verb
        if pieces[0].role == .subordinator {
            move(denial...verb, behind: subject(in: pieces, from: 1) ?? 1, &pieces)
        } else if opensClause(pieces[..<denial]), let end = subject(in: pieces, from: verb + 1) {
            if pieces[..<denial].contains(where: { $0.role == .noun }) {
                let mark = pieces[verb].tokens.prefix(1)
                let comma = Piece(
                    role: .mark, tokens: Piece.english([","], at: mark), original: ",")
                pieces.insert(comma, at: denial)
                move((denial + 1)...(verb + 1), behind: end + 1, &pieces)
            } else {
                move(denial...verb, behind: end, &pieces)
            }
        }
        return pieces
    }

    private static func text(_ piece: Piece) -> String {
        piece.text
    }

    private static func isDenial(_ piece: Piece) -> Bool {
        piece.role == .adverb && ["not", "hardly"].contains(piece.tokens.first?.text)
    }

    /// Whether something else than the subject stands before the verb.
    private func opensClause(_ front: ArraySlice<Piece>) -> Bool {
        guard let first = front.first(where: { $0.role != .conjunction }) else { return false }
        switch first.role {
        case .preposition, .adverb, .period: return true
        case .number: return !front.contains(where: \.isNominal)
        default: return false
        }
    }

    private func move(_ verb: ClosedRange<Int>, behind end: Int, _ pieces: inout [Piece]) {
        let moved = Array(pieces[verb])
        if end > verb.upperBound {
            pieces.insert(contentsOf: moved, at: end)
            pieces.removeSubrange(verb)
        } else if end < verb.lowerBound {
            pieces.removeSubrange(verb)
            pieces.insert(contentsOf: moved, at: end)
        }
    }

    /// Where the noun phrase ends that starts at a piece.
    private func subject(in pieces: [Piece], from start: Int) -> Int? {
        var index = start
        while index < pieces.count, pieces[index].role == .adverb { index += 1 }
        guard var end = nounPhrase(in: pieces, from: index) else { return nil }
        while let piece = pieces[safe: end] {
            let isLink =
                piece.role == .conjunction || piece.tokens.first?.text == "of"
                || (piece.role == .name && pieces[end - 1].isNominal)
            guard isLink else { break }
            let next = piece.role == .name ? end : end + 1
            if piece.tokens.first?.text == "of", pieces[safe: next]?.role == .number {
                end = next + 1
                continue
            }
            guard let further = nounPhrase(in: pieces, from: next) else { break }
            end = further
        }
        return end
    }

    private func nounPhrase(in pieces: [Piece], from start: Int) -> Int? {
        var index = start
        while let piece = pieces[safe: index] {
            switch piece.role {
            case .name, .noun, .pronoun, .period: return index + 1
            case .unknown:
                if piece.isNominal { return index + 1 }
            case .article, .adjective, .number, .cardinal: break
            default: return nil
            }
            index += 1
        }
        return nil
    }
}
