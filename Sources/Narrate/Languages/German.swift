extension Language {
    private static let verbs = VerbForms(
        [GermanVerbs.lines, GermanMovements.lines, GermanStatements.lines].joined(separator: "\n"))

    /// Halves of verbs that are several words: they say nothing where their verb is missing.
    private static let particles = verbs.particles.filter { $0.contains(" ") }.sorted()
        .map { "\($0) = \u{2060}\($0)" }.joined(separator: "\n")

    static let german = Language(
        tag: "de",
        signals: GermanSignals.all,
        numbers: GermanNumbers.notation,
        glossary: Glossary(
            GermanPeriods.tables + GermanComparisons.tables + GermanNouns.tables
                + GermanRanks.tables + GermanGrammar.tables + GermanChanges.tables
                + GermanOpeners.tables + GermanReasons.tables + GermanFormalities.tables
                + GermanProse.tables + GermanLevels.tables + GermanNotes.tables
                + GermanRivals.tables
                + [(.adverb, particles)],
            links: GermanQualifiers.links, qualifiers: GermanQualifiers.qualifiers),
        verbs: verbs,
        inflection: Inflection(
            endings: ["ens", "ern", "en", "em", "er", "es", "e", "n", "s"],
            vowels: ["ä": "a", "ö": "o", "ü": "u"],
            adverbEndings: ["lich", "weise", "iert", "maßen", "isch", "haft", "bar", "sam"],
            smallWords: [
                "man", "was", "wer", "wem", "wen", "mitten", "dahinter", "daneben", "hier", "dort",
                "beide", "davon", "darin", "obgleich", "wobei", "womit", "woran", "worauf", "wohin",
            ],
            impersonal: ["man"],
            infinitives: [
                "nachzu", "festzu", "hinzu", "anzu", "aufzu", "auszu", "vorzu", "darzu", "einzu",
                "mitzu", "zurückzu", "abzu", "zuzu",
            ], auxiliaries: ["ist", "sind", "war", "waren", "bleibt", "bleiben", "wäre", "wären"]),
        compounds: Compounds(
            GermanNouns.heads, links: ["s", "es", "n", "en", "-"], plain: GermanProse.heads),
        nativeEndings: [
            "kosten", "umsatz", "quote", "wert", "zahl", "menge", "ertrag", "gewinn", "tage",
            "preis", "ung", "ungen", "keit", "schaft", "marge", "gruppe", "einsatz", "bon", "bons",
            "sparte", "filiale", "lager", "stück", "kunden", "verträge", "flotte", "praxis",
        ], patterns: GermanPatterns.patterns)
}

/// Words that tell German from English.
enum GermanSignals {
    static let all = WordSet(of: words)

    private static let words = """
        der das den dem des bis ende ein eine einen einem einer eines und oder im vom zum zur beim am auf
        um von bei mit nach seit gegenüber ggü zwischen über unter durch für aus ist sind waren
        wurde wurden wird werden hat haben hatte hatten lag lagen stieg stiegen sank sanken fiel
        fielen legte legten ging gingen gab wuchs wuchsen blieb blieben betrug betrugen erreichte
        kam kamen brachte stand standen nahm setzte setzt liegt steht nicht kein keine keinen
        auch noch nur aber sich sie wir dass weil während sowie beziehungsweise bzw rund etwa
        knapp mehr weniger als wie alle jede jeder beide zwei drei vier fünf sechs sieben acht
        neun zehn zwölf umsätze umsatzes prozent
        prozentpunkte mio mrd tsd vormonat vorjahr vorquartal vorjahresmonat monat quartal jahr
        januar februar märz mai juni juli oktober dezember anstieg rückgang anteil ziel
        vormonats vorjahres erstes zweites drittes viertes erste ersten geschäftsquartal bisher
        geschäftsjahr geschäftsjahres halbjahr quartals monate monaten jahres gj siehe folie
        tabelle verglichen betragen verzeichnete verzeichneten erhöhte verringerte trug stammte
        entfiel entfielen belief beliefen hatten deutlich leicht stark kaum zugleich daten zahlen
        höchste niedrigste stärkste beste schlechteste folge insgesamt damit dort dagegen jedoch
        """
}
