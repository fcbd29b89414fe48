/// Which of two members is compared with which: the one that a comparative belongs to, unless words
/// say that it is held against the other.
///
/// Invariant: where a sentence only tells of both that something was high or low, there is no pair.
struct RivalPair {
    let first: Piece
    let second: Piece
    /// Members of another dimension, where both are.
    let others: [Piece]
    /// Whether the first has more.
    let isHigher: Bool

    init?(_ told: Constituents) {
        guard let (rivals, others) = Self.rivals(among: told.named),
            let (subject, isHigher) = RivalOrder(told, rivals)?.subject
        else { return nil }
        let isFirst = told.text(subject) == rivals[0].text
        first = isFirst ? rivals[0] : rivals[1]
        second = isFirst ? rivals[1] : rivals[0]
        self.others = others
        self.isHigher = isHigher
    }

    private static func rivals(among members: [Piece]) -> (rivals: [Piece], others: [Piece])? {
        for (index, member) in members.enumerated() {
            let same = members[index...].filter {
                !$0.dimensions.isDisjoint(with: member.dimensions)
            }
            guard same.count > 1 else { continue }
            let others = members.filter { other in !same.contains { $0.text == other.text } }
            return same.count == 2 && others.count < 2 ? (same, others) : nil
        }
        return nil
    }
}

/// The words by which one of two members is compared with the other.
private struct RivalOrder {
    private let told: Constituents
    private let rivals: [Piece]
    /// Where the two stand.
    private let places: [Int]
    private let comparatives: [(place: Int, isUp: Bool)]

    /// None where something is said to have moved.
    init?(_ told: Constituents, _ rivals: [Piece]) {
        self.told = told
        self.rivals = rivals
        places = told.places(.member).filter { place in
            rivals.contains { $0.text == told.text(place) }
        }
        var comparatives: [(place: Int, isUp: Bool)] = []
        for place in told.all.indices {
            guard case .way(let way) = told.all[place].kind else { continue }
            guard way.form == .adjective || way.form == .comparative,
                way.sign == .up || way.sign == .down
            else { return nil }
            comparatives.append((place, way.sign == .up))
        }
        self.comparatives = comparatives
    }

    /// The place of the one that is compared, and whether it has more.
    var subject: (place: Int, isHigher: Bool)? {
        let isOver = told.tells(.exceeded) || told.tells(.above)
        let isUnder = told.tells(.missed) || told.tells(.below)
        guard let first = comparatives.first else {
            if told.tells(.not) { return isOver || isUnder ? nil : unreached }
            guard isOver != isUnder else { return nil }
            return (told.tells(.or) ? answer : other(than: reference)).map { ($0, isOver) }
        }
        guard !isOver, !isUnder, !told.tells(.equals) else { return nil }
        if comparatives.contains(where: { $0.isUp != first.isUp }) { return opposite }
        let place =
            told.tells(.not)
            ? other(than: places.first(where: isDenied))
            : told.tells(.or) ? answer : compared(first.place)
        return place.map { ($0, first.isUp) }
    }

    private func other(than place: Int?) -> Int? {
        place.flatMap { place in places.first { told.text($0) != told.text(place) } }
    }

    // MARK: - Questions and denials

    /// "Wer hatte mehr, Nord oder Süd? Nord."
    private var answer: Int? {
        places.count == 3 && told.places(.versus).isEmpty ? places[2] : nil
    }

    /// "nicht in Nord, sondern in Süd"
    private func isDenied(_ place: Int) -> Bool {
        var index = place - 1
        while index >= 0, told.all[index].kind == .silent || told.all[index].kind == .link {
            index -= 1
        }
        return index >= 0 && told.all[index].kind == .signal(.not)
    }

    /// "erreichte nicht den Wert von", "kam nicht an … heran"
    private var unreached: (place: Int, isHigher: Bool)? {
        guard places.count == 2, told.places(.number).isEmpty,
            told.pieces.contains(where: {
                ["reached", "ranged"].contains($0.text) || Self.matching.contains($0.original)
            })
        else { return nil }
        let held = places.first { place in
            place > 0 && ["an", "mit"].contains { told.piece(place - 1).original == $0 }
        }
        return other(than: held ?? places[1]).map { ($0, false) }
    }

    private static let matching: WordSet = [
        "heran", "ran", "mithalten", "mit", "schritt", "vorbei",
    ]

    // MARK: - Comparatives

    /// "Nord mehr, Süd weniger"
    private var opposite: (place: Int, isHigher: Bool)? {
        guard comparatives.count == 2, places.count == 2, !told.tells(.not), !told.tells(.or),
            !told.tells(.question), let first = owner(of: comparatives[0].place),
            let second = owner(of: comparatives[1].place), told.text(first) != told.text(second)
        else { return nil }
        return (first, comparatives[0].isUp)
    }

    private func compared(_ comparative: Int) -> Int? {
        guard !told.tells(.question) else { return nil }
        let owner = owner(of: comparative)
        // "Nord und Süd: Süd lag höher."
        if let owner, places.count == 3, count(of: owner) == 2 { return owner }
        if let held = places.last(where: isHeldAgainst) { return other(than: held) }
        guard let owner, places.count == 2, isContrast else { return nil }
        return owner
    }

    private func count(of place: Int) -> Int {
        places.count { told.text($0) == told.text(place) }
    }

    /// The member beside it in its own clause.
    private func owner(of comparative: Int) -> Int? {
        let start = told.all[..<comparative].lastIndex { $0.kind == .mark } ?? -1
        let end = told.all[comparative...].firstIndex { $0.kind == .mark } ?? told.all.count
        let inside = places.filter { $0 > start && $0 < end && !isHeldAgainst($0) }
        return inside.last { $0 < comparative } ?? inside.first
    }

    /// "in Nord 5 €, in Süd hingegen weniger"
    private var isContrast: Bool {
        told.places(.number).count == 2
            || told.pieces.contains { Self.contrasts.contains($0.original) }
    }

    private static let contrasts: WordSet = [
        "während", "wohingegen", "hingegen", "dagegen", "aber", "jedoch", "allerdings",
        "demgegenüber", "indes", "indessen", "wogegen",
    ]

    // MARK: - The one that another is held against

    private var reference: Int? {
        guard places.count == 2, !told.tells(.question) else { return nil }
        if let held = places.first(where: isHeldAgainst) { return held }
        let behind = told.all.indices.filter { told.piece($0).isPronominal }
        if !behind.isEmpty { return behind[0] > places[1] ? places[0] : nil }
        if told.pieces.contains(where: { $0.original == "geschlagen geben" }) {
            return isDative(places[0]) ? nil : places[1]
        }
        let verb = told.places(.signal(.exceeded)) + told.places(.signal(.missed))
        if verb.count == 1, told.text(verb[0]).hasPrefix("was ") {
            // "Süd wurde von Nord übertroffen"
            return other(than: places.first(where: isAgent))
        }
        // "Nord übertraf Süd": German may put the object first only where case tells it.
        guard verb.count == 1, verb[0] < places[1] else { return nil }
        return verb[0] > places[0] || !isObject(places[0]) ? places[1] : nil
    }

    private func isAgent(_ place: Int) -> Bool {
        var index = place - 1
        while index >= 0, told.all[index].kind == .silent { index -= 1 }
        return index >= 0 && ["von", "vom"].contains(told.piece(index).original)
    }

    /// "Bei den Kosten hängte den Standort Nord der Süden ab"
    private func isObject(_ place: Int) -> Bool {
        place > 0 && ["den", "dem"].contains(told.piece(place - 1).original)
    }

    private func isDative(_ place: Int) -> Bool {
        place > 0 && ["dem", "der"].contains(told.piece(place - 1).original)
    }

    private func isHeldAgainst(_ place: Int) -> Bool {
        var index = place
        while index > 0 {
            index -= 1
            switch told.all[index].kind {
            case .silent, .signal(.level): continue
            case .link where told.isLink(index, "of", "in"): continue
            case .versus: return true
            case .signal(.above), .signal(.below):
                let piece = told.piece(index)
                return [.preposition, .mark, .unknown].contains(piece.role) && !piece.isPronominal
            default: return false
            }
        }
        return false
    }
}

extension Piece {
    /// "darüber", "dahinter": behind the one named before.
    fileprivate var isPronominal: Bool {
        original.hasPrefix("dar") || original == "dahinter" || original == "davor"
    }
}
