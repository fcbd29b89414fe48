/// How a language writes numbers.
struct NumberNotation: Sendable {
    let decimal: Unicode.Scalar
    let grouping: Unicode.Scalar
    /// Number words and the value of each.
    let cardinals: WordTable<Int>
    /// Words of half steps, such as one and a half, as English digits.
    let halves: WordTable<String>
    /// Words behind a number, with the English scale.
    let scales: WordTable<String>
    /// Words and signs behind a number, with the English unit.
    let units: WordTable<[String]>
    /// Fraction names, each with the English word for one and for several.
    let fractions: WordTable<(one: String, several: String)>
    let currencies: WordTable<[String]>
    /// Words for one, and articles that a fraction may have.
    let articles: WordSet
    let months: WordSet
    let minusWords: WordSet
    /// "gutes" before a fraction.
    var looseFractions: WordTable<[String]> = [:]

    func isArticle(_ word: String) -> Bool { articles.contains(word) }
    func isMonth(_ word: String) -> Bool { months.contains(word) }

    /// Digits in English marks; none if they are not in this notation.
    func english(_ digits: String) -> String? {
        let marks = digits.unicodeScalars.filter { !("0"..."9").contains($0) }
        guard !marks.isEmpty else { return digits }
        let parts = digits.unicodeScalars.split(
            separator: decimal, omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        let groups = parts[0].split(omittingEmptySubsequences: false) {
            !("0"..."9").contains($0)
        }
        if groups.count > 1 {
            guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                return nil
            }
        }
        var text = groups.map(String.init).joined(separator: ",")
        if parts.count == 2 {
            guard parts[1].allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
            text += "." + String(parts[1])
        }
        return text
    }
}
