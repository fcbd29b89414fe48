import SalesCore

/// Members whose names are plurals, in the singular that English puts before a noun: of
/// "Beans" and "Accessories" come "bean sales" and "accessory revenue".
struct AttributiveNames: Sendable {
    private let table: MetricTable

    init(of table: MetricTable) { self.table = table }

    /// Only words that are no name already, and no ordinary words.
    func phrases(besides known: PhraseTable<NameIndex.Name>) -> PhraseTable<NameIndex.Name> {
        var names: [[String]: NameIndex.Name] = [:]
        var order: [[String]] = []
        for dimension in table.spec.dimensions {
            for value in table.members(of: dimension.name) {
                let spelt = MemberName.cleaned(value)
                let words = Tokenizer.tokens(spelt).map(\.text)
                guard let last = words.last, let singular = Self.singular(of: last) else {
                    continue
                }
                let attribute = Array(words.dropLast()) + [singular]
                guard
                    !PlainReading.isOrdinary(attribute.joined(separator: " "), table.spec.calendar)
                else { continue }
                let tokens = Tokenizer.tokens(attribute.joined(separator: " "))
                guard tokens.count == words.count,
                    known.longest(in: tokens, at: 0)?.count != tokens.count
                else { continue }
                if names[attribute] == nil { order.append(attribute) }
                names[attribute, default: NameIndex.Name()].members.append(
                    Slice.Member(dimension: dimension.name, value: value))
            }
        }
        var phrases = PhraseTable<NameIndex.Name>()
        for words in order { if let name = names[words] { phrases.insert(words, name) } }
        return phrases
    }

    /// None where the word does not end as a plural does.
    static func singular(of word: String) -> String? {
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
            !word.hasSuffix("is"), word.unicodeScalars.allSatisfy(ScalarClass.isLetter)
        else { return nil }
        if word.hasSuffix("ies"), word.count > 4 { return String(word.dropLast(3)) + "y" }
        if ["ches", "shes", "xes", "sses"].contains(where: word.hasSuffix) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }
}
