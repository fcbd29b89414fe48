/// German words and turns that say nothing of a value: how a sentence opens, where its numbers are
/// from, what its writer thinks of them.
enum GermanOpeners {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.adverb, openers), (.adverb, sourced), (.noun, documents), (.noun, wholes),
        (.adverb, exact),
    ]

    /// "gleich oben im Report", "nach allen Korrekturen"
    private static let upFront =
        ([
            "oben", "ganz oben", "vorn", "vorne", "vorweg", "vorneweg", "vorab", "zu beginn",
            "zu anfang", "am anfang", "eingangs", "zuerst", "unten", "darunter", "hier",
            "auf seite eins", "an erster stelle", "im ersten satz",
        ].map { "gleich \($0)" }
        + ["korrekturen", "korrekturbuchungen", "nachbuchungen", "umbuchungen", "buchungen"].flatMap
    {
        [
            "nach allen \($0)", "nach sämtlichen \($0)", "nach den letzten \($0)",
            "alle \($0) eingerechnet", "nach abschluss aller \($0)",
        ]
    }
        + [
            "nach prüfung", "nach erneuter prüfung", "nach letzter prüfung",
            "nach der letzten korrektur", "nach korrektur",
        ])
        .joined(separator: ", ")

    private static let openers = """
        kurz, kurz gesagt, kurz gefasst, kurz und gut, kurz und knapp, kurzum, kurzgefasst, in kürze, anders gesagt, anders ausgedrückt, mit anderen worten, im klartext, in einem satz, auf den punkt gebracht, im ergebnis, im endeffekt, letztlich, letztendlich, schließlich, summa summarum, zusammengefasst, zusammenfassend, zusammengerechnet, aufs ganze gesehen, im großen und ganzen, im wesentlichen, generell, grundsätzlich, fest, lässt sich sagen, lässt sich festhalten, lässt sich feststellen, lässt sich berichten, ist zu sagen, ist festzuhalten, kann man sagen, gilt festzuhalten, bleibt festzuhalten, klar ist, fakt ist, sicher ist, tatsache ist, fest steht, zu beachten ist, zur einordnung, zum vergleich, zur erinnerung, zur info, zur information, kurz notiert, im überblick, auf einen blick, im fokus, im detail, im einzelnen, genauer gesagt, konkret, genau genommen, nämlich, wohlgemerkt, übrigens, nebenbei, im übrigen, tatsächlich, wirklich, durchaus, eigentlich, erfreulicherweise, leider, glücklicherweise, bedauerlicherweise, wie berichtet, wie gehabt, bekanntlich, wie gesagt, vor allem, insbesondere, einmal mehr, abermals, wiederum, zunächst, erstens, zweitens, drittens, des weiteren, darüber hinaus, hinzu kommt, unter anderem, unter dem strich, nüchtern betrachtet, rückblickend, im rückblick, in zahlen, in worten, \(upFront) = in short
        gleichwohl, dennoch, trotzdem, nichtsdestotrotz, andererseits, einerseits, zum einen, zum anderen, im gegenzug, umgekehrt = however
        im selben zug, im gleichen atemzug, im gleichen monat, derweil, unterdessen, währenddessen, zeitgleich, parallel hierzu, zur gleichen zeit, im gleichen zug = at the same time
        nach vorläufigem stand, nach unvollständigem stand, nach aktuellem unvollständigem stand, nach vorläufigen zahlen, nach vorläufigen daten, nach den bisherigen daten, nach bisherigen meldungen = partial
        in den bisher gemeldeten tagen, in den bislang gemeldeten tagen, bisher gemeldet, bislang gemeldet, stand heute, stand jetzt, stand gestern, nach derzeitigem stand, nach jetzigem stand, nach heutigem stand, nach aktuellem stand, nach bisherigem stand, zum jetzigen zeitpunkt, zum aktuellen zeitpunkt, zum heutigen stand, vorerst, einstweilen = so far
        """

    /// "den Zahlen zufolge", "nach unseren Daten"
    private static let sourced =
        [
            "dem bericht", "dem monatsbericht", "dem quartalsbericht", "den zahlen", "den daten",
            "den büchern", "der auswertung", "der statistik", "der tabelle", "der übersicht",
            "dem controlling", "der buchhaltung", "dem vertrieb", "den angaben", "unseren zahlen",
            "unseren daten", "dem system", "der datenbank", "dem dashboard", "den unterlagen",
        ].map {
            "\($0) zufolge, \($0) nach, laut \($0), gemäß \($0), nach \($0), ausweislich \($0)"
        }
        .joined(separator: ", ") + " = in short"

    private static let documents = """
        quelle, quellen = source
        zeile, zeilen, position, ziffer, nummer, nr, punkt, tagesordnungspunkt, top = item
        spalte, spalten = column
        blatt = sheet
        bilanz = balance
        historie, geschichte, vergangenheit = history
        abs, absatz nummer = paragraph
        hgb, erp, crm, sap, bwa, guv, ifrs = report
        frage = question
        auswertung, statistik, übersicht, dashboard, rechnung = report
        """

    private static let wholes = """
        gesamtunternehmen, gesamtunternehmens, unternehmens, konzerns, hauses, betriebs, betriebes, gesamthaus, firmengruppe = company
        """

    private static let exact = """
        auf unternehmensebene, auf konzernebene, auf gruppenebene, auf gesamtebene, auf firmenebene, auf ebene des unternehmens, auf ebene des gesamtunternehmens, im gesamtunternehmen, im gesamten unternehmen, im ganzen unternehmen, im ganzen haus, über alles = company wide
        genau, exakt, präzise, glatt, punktgenau = exactly
        jeweils, im monat jeweils = each
        """
}
