/// The words that exports write for yes and no.
enum BooleanWords {
    /// Word in small letters → "true" or "false".
    static let table: [String: String] = {
        var table: [String: String] = [:]
        for word in yes { table[word] = "true" }
        for word in no { table[word] = "false" }
        return table
    }()

    private static let yes = [
        "true", "t", "yes", "y", "1", "on", "wahr", "ja", "j", "vrai", "oui", "verdadero", "sí",
        "si", "vero", "sì", "verdadeiro", "sim", "waar", "sand", "sant", "tak", "prawda", "да",
        "はい", "是",
    ]
    private static let no = [
        "false", "f", "no", "n", "0", "off", "falsch", "nein", "faux", "non", "falso", "não",
        "nao", "onwaar", "nee", "falsk", "falskt", "nej", "nie", "fałsz", "нет", "いいえ", "否",
    ]
}
