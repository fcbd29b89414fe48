/// A value said of every member: "Alle Filialen hatten im Mai einen Umsatz von 5 €", "In jeder Praxis
/// lag die Quote im Mai bei 2 %". The whole's value is never taken for theirs.
enum EachMemberSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard let (each, noun) = each(in: pieces), !pieces.contains(where: takesTogether) else {
            return nil
        }
        let plain = sentence(pieces[...each], pieces[noun...])
        guard
            let told = Constituents(
                plain, besides: { silent.contains($0.original) ? .silent : nil }),
            told.tellsOnly(.all, .level, .month), !told.hasWay, told.extremes.isEmpty,
            told.ordinals.isEmpty, told.named.isEmpty, told.places(.baseline).isEmpty,
            told.places(.versus).isEmpty, told.places(.multiple).isEmpty,
            told.places(.dimension).count == 1, let number = told.places(.number).first,
            told.places(.number).count == 1, !told.isLink(told.before(number), "by"),
            let metric = told.metric
        else { return nil }
        let time = told.onlyTime
        guard time != nil || told.places(.time).isEmpty else { return nil }
        return told.sentence([
            told.say("in every") + [pieces[noun], metric] + told.say("was") + told.amount(number)
                + told.inTime(time)
        ])
    }

    /// "alle drei Filialen", "jede einzelne Praxis", "in allen unseren Sparten", but not "für alle".
    private static func each(in pieces: [Piece]) -> (word: Int, noun: Int)? {
        for index in pieces.indices where isEach(pieces[index]) {
            if index > 0, pieces[index - 1].role == .preposition { continue }
            let noun = pieces[(index + 1)...].firstIndex {
                ![.article, .adjective, .pronoun, .cardinal, .number].contains($0.role)
            }
            guard let noun, noun < index + 4, pieces[noun].isDimension else { continue }
            return (index, noun)
        }
        return nil
    }

    private static func isEach(_ piece: Piece) -> Bool {
        (["all", "every", "in every"].contains(piece.text) && piece.original != "aller")
            || (piece.text == "across all" && piece.original == "in")
    }

    private static func takesTogether(_ piece: Piece) -> Bool {
        piece.role != .name
            && (together.contains(piece.original) || ["together", "in total"].contains(piece.text))
    }

    private static let together: WordSet = [
        "zusammen", "zusammengenommen", "zusammengerechnet", "zusammengezählt", "gemeinsam",
        "eingerechnet", "mitgerechnet", "einbezogen", "berücksichtigt", "eingeschlossen", "hinweg",
        "aufaddiert", "addiert", "aufsummiert", "summiert", "gesamt", "insgesamt", "summe", "total",
        "einheit", "ganzes", "draufgerechnet", "genommen", "gesehen", "hinzu", "ergeben",
    ]
    private static let silent: WordSet = [
        "jeweils", "je", "einzeln", "verbuchte", "verbuchten", "meldete", "meldeten", "erzielte",
        "erzielten", "wies", "wiesen", "aus", "auf", "machte", "machten", "schaffte", "schafften",
        "holte", "holten", "erwirtschaftete", "erwirtschafteten", "gleichermaßen", "genau",
    ]
}
