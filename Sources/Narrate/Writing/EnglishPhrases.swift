import SalesCore

/// English as a report needs it: numbers in words, and how a metric stands in a sentence.
enum EnglishPhrases {
    private static let cardinals = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    private static let ordinals = [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth",
    ]

    /// In words up to ten, in digits above.
    static func cardinal(_ number: Int) -> String {
        cardinals.indices.contains(number)
            ? cardinals[number] : ValueFormatter(unit: .count).full(ExactDecimal(number))
    }

    static func ordinal(_ number: Int) -> String {
        guard !ordinals.indices.contains(number) else { return ordinals[number] }
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return ValueFormatter(unit: .count).full(ExactDecimal(number)) + ending
    }

    /// Whether a verb after these words is plural: "orders were", "revenue was".
    static func isPlural(_ phrase: String) -> Bool {
        let words = phrase.lowercased().split(separator: " ")
        let links: Set<Substring> = ["of", "per", "for", "in", "from", "by"]
        let head = words.prefix { !links.contains($0) }.last ?? ""
        return head.hasSuffix("s") && !["ss", "us", "is"].contains { head.hasSuffix($0) }
    }

    /// A label inside a sentence: "Average order value" loses its capital, "ARR" keeps it.
    static func midSentence(_ label: String) -> String {
        let characters = Array(label)
        guard let first = characters.first else { return label }
        let word = characters.prefix { $0 != " " }
        guard word.count > 1, word.dropFirst().allSatisfy({ !$0.isUppercase }) else { return label }
        return first.lowercased() + String(characters.dropFirst())
    }

    /// "in" for places, "for" for anything else.
    static func preposition(for dimension: Dimension) -> String {
        let places: Set<String> = [
            "region", "country", "state", "province", "city", "town", "county", "market",
            "territory",
            "area", "district", "zone", "continent", "store", "location", "branch", "site",
        ]
        let isPlace = [dimension.name, dimension.singular].contains { name in
            let last = name.lowercased().split { $0 == " " || $0 == "_" }.last ?? ""
            return places.contains(String(last))
        }
        return isPlace ? "in" : "for"
    }
}
