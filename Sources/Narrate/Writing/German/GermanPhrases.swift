/// German as a report needs it: articles and cases of metrics, numbers in words.
enum GermanPhrases {
    enum Gender: Sendable { case masculine, feminine, neuter, plural, unknown }

    private static let cardinals = [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
        "elf", "zwölf",
    ]

    private static let ordinals = [
        "nullten", "ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten",
        "achten", "neunten", "zehnten", "elften", "zwölften",
    ]

    static func cardinal(_ number: Int) -> String? {
        cardinals.indices.contains(number) && number != 1 ? cardinals[number] : nil
    }

    /// As it stands behind an article in the dative: "zum dritten Mal".
    static func ordinal(_ number: Int) -> String {
        ordinals.indices.contains(number) ? ordinals[number] : "\(number)."
    }

    /// By the end of the last word; unknown where no end tells.
    static func gender(of label: String) -> Gender {
        let word = label.lowercased().split(separator: " ").last.map(String.init) ?? ""
        for (gender, endings) in endings where endings.contains(where: word.hasSuffix) {
            return gender
        }
        return .unknown
    }

    private static let endings: [(Gender, [String])] = [
        (
            .plural,
            [
                "kosten", "umsätze", "aufträge", "erlöse", "verträge", "erträge", "kunden", "ionen",
                "ungen", "heiten", "keiten", "retouren", "honorare", "bons", "abschlüsse",
                "schäden", "tage", "stunden", "termine", "beschwerden", "bestellungen", "ausfälle",
                "abschriften", "einnahmen", "ausgaben", "besuche", "käufe", "nutzer", "artikel",
                "stücke", "gutscheine", "gebühren", "leads", "einheiten", "positionen",
            ]
        ),
        (
            .feminine,
            [
                "ung", "heit", "keit", "schaft", "ion", "quote", "marge", "zahl", "menge", "rate",
                "spanne", "frequenz", "dauer", "tät", "rendite",
            ]
        ),
        (
            .masculine,
            [
                "umsatz", "absatz", "einsatz", "satz", "wert", "gewinn", "ertrag", "bon", "anteil",
                "erlös", "preis", "bestand", "aufwand", "rabatt", "verlust", "überschuss", "korb",
                "auftrag", "verbrauch",
            ]
        ),
        (.neuter, ["ergebnis", "volumen", "niveau", "guthaben", "budget", "einkommen"]),
    ]

    static func verb(isRising: Bool, isPlural: Bool, turn: Int) -> String {
        let (one, several) = isRising ? ("stieg", "stiegen") : ("sank", "sanken")
        let (other, others) = isRising ? ("wuchs", "wuchsen") : ("fiel", "fielen")
        return turn & 2 == 0 ? (isPlural ? several : one) : (isPlural ? others : other)
    }

    /// "Der durchschnittliche Auftragswert": an adjective loses the end that its article has.
    static func withArticle(_ label: String, _ gender: Gender) -> String {
        let words = label.split(separator: " ").map(String.init)
        guard let article = nominative(gender), let first = words.first else { return label }
        guard words.count > 1, first.count > 4 else { return "\(article) \(label)" }
        var adjective = first
        switch gender {
        case .masculine where first.hasSuffix("er"), .neuter where first.hasSuffix("es"):
            adjective.removeLast()
        case .feminine where first.hasSuffix("e"), .plural where first.hasSuffix("e"): break
        default: return label
        }
        if gender == .plural { adjective += "n" }
        let low = adjective.prefix(1).lowercased() + adjective.dropFirst()
        return "\(article) \(([low] + words.dropFirst()).joined(separator: " "))"
    }

    private static func nominative(_ gender: Gender) -> String? {
        switch gender {
        case .masculine: "der"
        case .feminine, .plural: "die"
        case .neuter: "das"
        case .unknown: nil
        }
    }

    /// "beim Umsatz", "bei den Kosten".
    static func at(_ label: String, _ gender: Gender) -> String {
        guard !label.contains(" ") else { return "bei „\(label)“" }
        return switch gender {
        case .masculine, .neuter: "beim \(label)"
        case .feminine: "bei der \(label)"
        case .plural: "bei den \(dative(label))"
        case .unknown: "bei \(label)"
        }
    }

    /// "des Umsatzes", "der Kosten".
    static func genitive(_ label: String, _ gender: Gender) -> String {
        guard !label.contains(" ") else { return "von „\(label)“" }
        switch gender {
        case .masculine, .neuter:
            let hisses = ["s", "z", "x", "ß"].contains { label.hasSuffix($0) }
            let ending = label.hasSuffix("nis") ? "ses" : hisses ? "es" : "s"
            return "des \(label)\(ending)"
        case .feminine, .plural: return "der \(label)"
        case .unknown: return "von \(label)"
        }
    }

    /// Plurals on e, r and l take an n: "bei den Aufträgen".
    static func dative(_ plural: String) -> String {
        ["e", "er", "el"].contains { plural.hasSuffix($0) } ? plural + "n" : plural
    }
}
