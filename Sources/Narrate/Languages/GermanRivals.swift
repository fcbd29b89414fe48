/// German of two that are held against each other.
enum GermanRivals {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.adverb, openings), (.adverb, leads), (.adverb, certainly),
    ]

    private static let two = ["die zwei", "die beiden", "beide", "die zwei einheiten"]

    /// "Ordnet man die zwei nach den Kosten, …", "Stellt man Nord und Süd gegenüber, …"
    private static let openings =
        [
            "ordnet", "sortiert", "reiht", "vergleicht", "betrachtet", "nimmt", "stellt", "hält",
            "legt",
        ]
        .flatMap { verb in ["\(verb) man"] + two.map { "\(verb) man \($0)" } }
        .joined(separator: ", ") + """
            , im zweiervergleich, im paarvergleich, im direktvergleich, im duell, im direkten duell, im kopf-an-kopf-vergleich, im vergleich der beiden, im vergleich der zwei, im vergleich beider, beide im vergleich, im vergleich miteinander, von den beiden, unter den beiden, unter den beiden einheiten, von den beiden einheiten, von beiden, unter beiden, von den zweien, unter den zweien, der beiden einheiten, der zwei einheiten = in short
            """

    private static let leads = """
        die nase vorn, die oberhand, die überhand, einen vorsprung = in front
        das nachsehen, den kürzeren = at the back
        geschlagen geben = stood behind
        """

    private static let certainly = """
        ganz klar, ganz eindeutig, klarer fall, ohne frage, keine frage, zweifellos, ohne zweifel, ohne jeden zweifel, natürlich, selbstverständlich = in short
        """
}
