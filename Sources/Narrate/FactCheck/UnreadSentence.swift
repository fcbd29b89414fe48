import SalesCore

/// A sentence that says something of a metric in words that no reader knows. It is told as one that
/// nothing decides, so that it does not pass for its silence.
struct UnreadSentence {
    private let reader: SentenceReader

    init(_ reader: SentenceReader) { self.reader = reader }

    /// None where the sentence only names what it is about, or shows it.
    func statement(of tokens: [Token], as written: [Token]) -> Statement? {
        guard let last = tokens.last, last.text != "?",
            !written.contains(where: { Self.showing.contains($0.text) })
        else { return nil }
        let mentions = reader.mentions(in: tokens)
        guard let metric = mentions.first(where: { $0.metrics != nil }),
            mentions.contains(where: { $0.period != nil }), mentions.contains(where: tells)
        else { return nil }
        return Statement(
            tokens: metric.tokens, kind: .metric,
            assertion: .undecidable(.metric, "what is said of it cannot be read"), readings: [])
    }

    private func tells(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .unknown, .entity: true
        case .sense(.plain), .sense(.preposition), .sense(.determiner), .sense(.of): false
        case .sense: true
        default: false
        }
    }

    /// Words of sentences that announce a table, ask for it, or tell that a cell is empty.
    private static let showing: WordSet = [
        "zeigt", "zeigen", "enthält", "enthalten", "behandelt", "behandeln", "beschreibt", "folgt",
        "folgen", "siehe", "dargestellt", "aufgeführt", "abgebildet", "findet", "finden",
        "erläutert", "erläutern", "betrachtet", "betrachten", "berichtet", "berichten", "stellt",
        "besprechen", "besprochen", "geht", "umfasst", "umfassen", "bitte", "leer", "lücke",
        "vergebens", "gemeldet", "meldung", "vorliegt", "vorliegen", "vorhanden", "k", "n",
        "abschnitt", "kapitel", "anhang", "tabelle", "diagramm", "grafik", "bezieht", "beziehen",
    ]
}
