/// A value beside its own history, in whatever words and order: "Beim Absatz fällt der Juli völlig aus
/// der Reihe", "So tief kennen wir die Kosten sonst nicht", "mit 5 € im üblichen Rahmen".
///
/// What says that it is out of the ordinary is taken out; what is left must be one metric, its
/// members, at most one time and at most one value.
struct OddSentences {
    private let told: Constituents
    private let claim: String

    /// None where nothing is said to be odd or usual, or not only that.
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard
            pieces.contains(where: { OddWords.isOdd($0) || OddWords.tellsNormal($0) })
                || OddWords.idiom(pieces)
        else { return nil }
        return OddSentences(pieces)?.statements
    }

    private init?(_ pieces: [Piece]) {
        guard let claim = OddClaim(pieces)?.english,
            let told = Constituents(pieces, besides: { OddWords.kind(of: $0, in: pieces) }),
            told.tellsOnly(
                .level, .not, .no, .none, .question, .record, .month, .above, .below, .never,
                .asHigh, .asLow, .fiscalYear),
            !told.hasWay, told.extremes.isEmpty, told.ordinals.isEmpty,
            told.places(.dimension).isEmpty, told.places(.baseline).isEmpty,
            told.places(.multiple).isEmpty, told.places(.number).count <= 1
        else { return nil }
        self.told = told
        self.claim = claim
    }

    private var statements: [Piece]? {
        var times: [Int] = []
        for time in told.places(.time)
        where !times.contains(where: { told.text($0) == told.text(time) }) {
            times.append(time)
        }
        guard times.count <= 1, let subject = told.subject,
            !times.contains(where: { ConstituentTimes.isBase($0, told) })
        else { return nil }
        let when = told.inTime(times.first)
        var statements = [subject + told.say("was " + claim) + when]
        if let number = told.places(.number).first {
            guard !told.isLink(told.before(number), "by") else { return nil }
            statements.append(subject + told.say("was") + told.amount(number) + when)
        }
        return told.sentence(statements)
    }
}

/// Whether a sentence says that a value is out of the ordinary, and to which side.
struct OddClaim {
    let isUsual: Bool
    let side: String?

    /// "unusually high", "at its usual level"
    var english: String {
        if isUsual { return "at its usual level" }
        return side.map { "unusually " + $0 } ?? "unusual"
    }

    init?(_ pieces: [Piece]) {
        let sides = Set(pieces.indices.compactMap { OddWords.side(of: $0, in: pieces) })
        guard sides.count <= 1 else { return nil }
        side = sides.first
        let no = pieces.firstIndex { OddWords.answersNo.contains($0.original) }
        let odd = pieces.indices.filter { OddWords.isOdd(pieces[$0]) }
        let denied = odd.filter { OddWords.isDenied(at: $0, in: pieces) }
        let isIdiom = OddWords.idiom(pieces)
        let isNormal = pieces.contains { OddWords.tellsNormal($0) }
        guard denied.isEmpty || denied.count == odd.count else { return nil }
        if !odd.isEmpty || (isIdiom && !isNormal) {
            let isDenied = !denied.isEmpty || (isIdiom && odd.isEmpty && OddWords.denies(pieces))
            let isAnswered = no.map { no in !isNormal && !odd.contains { $0 > no } } ?? false
            isUsual = isDenied != isAnswered
            return
        }
        guard isNormal else { return nil }
        let departs = isIdiom || OddWords.departs(pieces)
        let denies = OddWords.denies(pieces)
        if departs, denies, no == nil {
            // "nicht im Rahmen des Üblichen, sondern außerhalb" and "nicht außerhalb"
            guard OddWords.deniesDeparture(pieces) else {
                isUsual = false
                return
            }
            isUsual = true
            return
        }
        guard departs || denies else {
            // "Wie üblich meldet …" opens a sentence.
            guard pieces.contains(where: { OddWords.isFrame($0) }) else { return nil }
            isUsual = true
            return
        }
        isUsual = false
    }
}
