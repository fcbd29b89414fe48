/// How a development is judged, in whatever words: "Mit der Veränderung der Kosten sind wir zufrieden",
/// "Die Ampel für den Umsatz steht gegenüber dem Vormonat auf Grün", "Der Umsatz macht uns Sorgen".
///
/// One metric, its members, one time and what it is held against, and no number: a level is not judged.
enum JudgedSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { judgement(of: $0) != nil }),
            !pieces.contains(where: { doubts.contains($0.original) }),
            let isGood = isGood(pieces),
            let told = Constituents(pieces, besides: { kind(of: $0) }),
            told.tellsOnly(.level, .not, .none, .question, .month), told.extremes.isEmpty,
            told.ordinals.isEmpty, told.places(.dimension).isEmpty, told.places(.multiple).isEmpty,
            told.places(.number).isEmpty, isNoMove(told), let subject = told.subject,
            let times = ConstituentTimes(told)
        else { return nil }
        let base =
            times.base.map { told.say("compared with") + told.words($0) }
            ?? times.relative.map {
                told.say("compared with " + ConstituentTimes.baseline(told.text($0)))
            }
        guard base != nil || pieces.contains(where: { developments.contains($0.original) }) else {
            return nil
        }
        return told.sentence([
            told.inTime(times.current) + subject + told.say(isGood ? "improved" : "worsened")
                + (base ?? [])
        ])
    }

    /// "Veränderung", "besser als", but not "stieg".
    private static func isNoMove(_ told: Constituents) -> Bool {
        told.all.allSatisfy { constituent in
            guard case .way(let way) = constituent.kind else { return true }
            return way.sign == .open
        }
    }

    /// None where two judgements differ.
    private static func isGood(_ pieces: [Piece]) -> Bool? {
        let judgements = Set(pieces.compactMap(judgement))
        guard judgements.count == 1, let isGood = judgements.first else { return nil }
        let count = pieces.count { denials.contains($0.original) }
        return count == 0 ? isGood : count == 1 ? !isGood : nil
    }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        if judgement(of: piece) != nil || silent.contains(piece.original) { return .silent }
        if developments.contains(piece.original) || denials.contains(piece.original) {
            return .silent
        }
        return nil
    }

    private static func judgement(of piece: Piece) -> Bool? {
        guard piece.role != .name else { return nil }
        let word = piece.original
        if good.contains(word) || goodStems.begin(word) { return true }
        return bad.contains(word) || badStems.begin(word) ? false : nil
    }

    // MARK: - Words

    private static let goodStems: WordStems = [
        "zufrieden", "erfreu", "positiv", "günstig", "vorteilhaft", "begrüßenswert", "lobenswert",
        "wünschenswert", "befriedigend", "vielversprechend",
    ]
    private static let good = words(
        """
        froh glücklich freude freuen freut freute freuten lob stolz gefällt begeistert gut
        gute guter gutes guten grün grüne grüner grünem grünen grünes schön schöne schönes schöner
        schönen besser bessere besseres besserer besseren wunschgemäß lichtblick pluspunkt
        freudestrahlend vorteil gunsten applaus beifall jubel
        """)
    private static let badStems: WordStems = [
        "unzufrieden", "unerfreu", "negativ", "ungünstig", "unvorteilhaft", "nachteil",
        "bedenklich",
        "besorgniserregend", "unbefriedigend", "enttäusch", "ärger", "verärger", "misslich",
        "bedauerlich", "beunruhig", "alarmierend", "unglücklich",
    ]
    private static let bad = words(
        """
        sorge sorgen besorgt kummer kopfzerbrechen kopfschmerzen bauchschmerzen verdruss schlecht
        schlechte schlechter schlechtes schlechten schlechtere schlechteren rot rote roter rotem
        roten rotes unschön unschöne unschönes missfällt frust frustriert unmut
        minuspunkt wermutstropfen ungunsten betrübt traurig unfroh tadel
        """)
    private static let denials = words("nicht kein keine keinen keiner keinerlei wenig")
    private static let doubts = words(
        "wenn falls ob würde würden hätte hätten könnte könnten sollte sollten wäre wären")
    private static let developments = words(
        """
        veränderung veränderungen änderung entwicklung verlauf bewegung trend tendenz bewegt
        entwickelt entwickelte entwickelten gelaufen verlaufen verlief verliefen verändert
        """)
    private static let silent = words(
        """
        ampel ampelfarbe signal signallampe lampe farbe smiley steht stehen stand standen zeigt
        zeigen zeigte leuchtet leuchten leuchtete springt sprang schaltet schaltete geschaltet auf
        macht machen machte machten bereitet bereiten bereitete bereiteten gibt gab geben sorgt
        uns mir wir ich team teams chef leitung anlass grund gefühl stimmung bewerten bewerte
        bewertet werten werte wertung zu sehen sehe sieht sieh gesehen betrachten einzustufen
        einzuordnen einzuschätzen schnitt schnitten schneidet schneiden abgeschnitten abgeschnitten
        ab da dasteht dastehen steht stehen kennzahlenvergleich zahlenvergleich leistungsvergleich
        gesamtvergleich vergleich urteil fazit note noten bewertung einschätzung sind bin ist war
        waren sich hat haben eine ein einen einer sache bild zeichen nachricht nachrichten
        wie was sagen sagt dazu fällt aus ausgefallen ausfällt lief laufen läuft für sehr
        ganz recht wirklich besonders durchaus klar eindeutig daran darüber damit über
        """)

    private static func words(_ list: String) -> WordSet { WordSet(of: list) }
}
