/// German superlatives with the place they tell: "der zweithöchste", "sechstkleinste", "am meisten".
enum GermanRanks {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.adjective, placed), (.adjective, adjectives), (.adverb, adverbs), (.noun, places),
    ]

    private static let prefixes = [
        "zweit": "second", "dritt": "third", "viert": "fourth", "fünft": "fifth",
        "sechst": "sixth", "siebt": "seventh", "acht": "eighth", "neunt": "ninth",
        "zehnt": "tenth",
    ]

    private static let degrees = [
        "largest": ["größt", "grösst", "höchst", "meist", "stärkst"],
        "smallest": ["kleinst", "niedrigst", "geringst", "schwächst", "wenigst", "tiefst"],
        "best": ["best"], "worst": ["schlechtest"],
    ]

    private static let endings = ["e", "en", "er", "es", "em"]

    private static let placed = prefixes.flatMap { prefix, place in
        degrees.map { degree, stems in
            stems.flatMap { stem in endings.map { prefix + stem + $0 } }.joined(separator: ", ")
                + " = \(place) \(degree)"
        }
    }.joined(separator: "\n")

    private static let adjectives = """
        wenigste, tiefster, tiefstes, geringstes, kleinstes, allerhöchste, allergrößte, spitzen = lowest
        allerhöchste, allerhöchsten, allergrößte, allergrößten = largest
        allerniedrigste, allerniedrigsten, allergeringste, allerkleinste = lowest
        allerbeste, allerbesten = best
        allerschlechteste, allerschlechtesten = worst
        """

    private static let adverbs = """
        am höchsten, am größten, am grössten = the highest
        am niedrigsten, am geringsten, am kleinsten, am tiefsten = the lowest
        am besten = the best
        am schlechtesten = the worst
        im kreis der, im kreise der, in der riege der, im feld der, im vergleich aller, im vergleich der, in der gruppe der, im ranking der, in der rangliste der, in der rangfolge der, in der reihenfolge der = among the
        """

    private static let places = """
        ranking, rangliste, rangfolge, rangordnung, reihenfolge, tabellenplatz = list
        spitzenposition, spitzenplatz, spitzenreiter, spitzenrang, führungsposition = first place
        schlusslicht, letzter platz, letzten platz, letzter rang, letzten rang = last place
        """
}
