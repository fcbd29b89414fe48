/// A sentence taken apart into what it speaks of, in whatever order: one metric, its members, times,
/// numbers with what each tells, and a way.
///
/// Invariant: every word is one of its constituents, or says nothing; else there is no reading.
struct Constituents {
    let pieces: [Piece]
    private(set) var all: [Constituent] = []
    private(set) var signals: Set<Constituent.Signal> = []

    /// `words` are what some words are to a kind of sentence, and to no other.
    init?(_ pieces: [Piece], besides words: ((Piece) -> Constituent.Kind?)? = nil) {
        let pieces = pieces.map(\.spelledOut)
        self.pieces = pieces
        var index = 0
        var namesMetric = false
        while index < pieces.count {
            let word = pieces[index].role == .name ? nil : words?(pieces[index])
            guard
                let next = index == 0 && Self.quotes(pieces[0])
                    ? Constituent(.mark, at: 0)
                    : word.map({ Constituent($0, at: index) }) ?? Self.next(pieces, at: index)
            else { return nil }
            if next.kind == .metric { namesMetric = true }
            if case .signal(let signal) = next.kind { signals.insert(signal) }
            all.append(next)
            index = next.end
        }
        guard namesMetric else { return nil }
    }

    /// "> Umsatz im Mai: 5 €"
    private static func quotes(_ piece: Piece) -> Bool { piece.original == ">" }

    private static func next(_ pieces: [Piece], at index: Int) -> Constituent? {
        if let end = Roles.timeEnd(pieces, from: index) {
            return Constituent(.time, at: index, upTo: end)
        }
        let piece = pieces[index]
        switch piece.role {
        case .name where piece.isMetric: return Constituent(.metric, at: index)
        case .name where piece.isDimension: return Constituent(.dimension, at: index)
        case .name: return piece.dimensions.isEmpty ? nil : Constituent(.member, at: index)
        case .number: return Constituent(.number, at: index)
        default: return Constituent.Kind.of(piece).map { Constituent($0, at: index) }
        }
    }

    // MARK: - Looking at them

    func places(_ kind: Constituent.Kind) -> [Int] {
        all.indices.filter { all[$0].kind == kind }
    }

    func tells(_ signal: Constituent.Signal) -> Bool { signals.contains(signal) }

    /// Whether nothing else is told than what a form foresees.
    func tellsOnly(_ foreseen: Constituent.Signal...) -> Bool { signals.isSubset(of: foreseen) }

    func piece(_ place: Int) -> Piece { pieces[all[place].place] }

    func words(_ place: Int) -> [Piece] { Array(pieces[all[place].place..<all[place].end]) }

    func text(_ place: Int) -> String {
        words(place).map(\.text).joined(separator: " ")
    }

    /// What stands before a constituent, without words that say nothing.
    func before(_ place: Int) -> Int? {
        all[..<place].lastIndex { !Self.isSmall($0.kind) }
    }

    func after(_ place: Int) -> Int? {
        all[(place + 1)...].firstIndex { !Self.isSmall($0.kind) }
    }

    private static func isSmall(_ kind: Constituent.Kind) -> Bool {
        kind == .silent || kind == .degree || kind == .loosening
    }

    func isMark(_ place: Int?, _ marks: String...) -> Bool {
        guard let place, all[place].kind == .mark else { return false }
        return marks.contains(piece(place).original)
    }

    func isLink(_ place: Int?, _ words: String...) -> Bool {
        guard let place, all[place].kind == .link, let first = piece(place).tokens.first else {
            return false
        }
        return words.contains(first.text)
    }

    // MARK: - One subject

    /// The metric, where all that name one name the same.
    var metric: Piece? {
        let metrics = places(.metric).map(piece)
        guard let first = metrics.first, metrics.allSatisfy({ $0.text == first.text }) else {
            return nil
        }
        return first
    }

    /// The members that are named, each once.
    var named: [Piece] {
        var named: [Piece] = []
        for place in places(.member) where !named.contains(where: { $0.text == text(place) }) {
            named.append(piece(place))
        }
        return named
    }

    /// Its members, at most one of each dimension.
    var members: [Piece]? {
        let named = named
        for (index, member) in named.enumerated() {
            guard named[..<index].allSatisfy({ $0.dimensions.isDisjoint(with: member.dimensions) })
            else { return nil }
        }
        return named
    }

    /// "umsatz in celle"
    var subject: [Piece]? {
        guard let metric, let members else { return nil }
        return [metric] + members.flatMap { [$0.saying("in", as: .preposition), $0] }
    }

    /// The only way it went, as the first words that tell it.
    var way: (place: Int, sign: DirectionSense.Sign)? {
        var found: (place: Int, sign: DirectionSense.Sign)?
        for place in all.indices {
            guard case .way(let direction) = all[place].kind else { continue }
            guard let earlier = found else {
                found = (place, direction.sign)
                continue
            }
            if direction.sign == .open { continue }
            if earlier.sign == .open {
                found = (place, direction.sign)
            } else if earlier.sign != direction.sign {
                return nil
            }
        }
        return found
    }

    var hasWay: Bool {
        all.contains { if case .way = $0.kind { true } else { false } }
    }

    /// Whether something rose or fell, and was not only higher or lower.
    var hasMoved: Bool {
        all.contains {
            if case .way(let way) = $0.kind {
                way.form == .verb || way.form == .noun
            } else {
                false
            }
        }
    }

    var extremes: [Int] {
        all.indices.filter { if case .extreme = all[$0].kind { true } else { false } }
    }

    var ordinals: [Int] {
        all.indices.filter { if case .ordinal = all[$0].kind { true } else { false } }
    }

    // MARK: - Words of our own

    func say(_ words: String) -> [Piece] {
        words.split(separator: " ").map { pieces[0].saying(String($0), as: .adverb) }
    }

    /// The time that is told, where it is one, however often.
    var onlyTime: Int? {
        let times = places(.time)
        return Set(times.map(text)).count == 1 ? times.first : nil
    }

    func inTime(_ place: Int?) -> [Piece] {
        guard let place else { return [] }
        return say("in") + words(place)
    }

    /// A number with what loosens it: "auf rund 5 €", "mehr als ein Drittel".
    func amount(_ place: Int) -> [Piece] {
        guard place > 0 else { return words(place) }
        let before = piece(place - 1)
        switch all[place - 1].kind {
        case .loosening: return [before] + words(place)
        case .link:
            let rest = before.tokens.dropFirst()
            guard !rest.isEmpty, !["the", "a"].contains(rest.first?.text) else {
                return words(place)
            }
            var loosening = before
            loosening.tokens = Array(rest)
            return [loosening] + words(place)
        default: return words(place)
        }
    }

    /// The statements as one sentence.
    func sentence(_ statements: [[Piece]]) -> [Piece]? {
        guard !statements.isEmpty, let last = pieces.last else { return nil }
        let joined = statements.enumerated().flatMap { index, statement in
            index == 0 ? statement : [last.saying(";", as: .mark)] + statement
        }
        return joined + (last.original == "." || last.original == "!" ? [last] : [])
    }
}

extension Piece {
    /// A participle without its auxiliary: "Ja, verdoppelt: der Umsatz".
    var spelledOut: Piece {
        guard role == .joined, let words = joined ?? infinitive else { return self }
        var piece = self
        piece.tokens = Self.english(words, at: tokens[...])
        return piece
    }
}
