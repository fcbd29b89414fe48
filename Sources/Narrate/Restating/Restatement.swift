/// A wording, and the words in which the rules of the checker read it: "we owe {x} of {m} to {n}"
/// as "{n} accounted for {x} of {m}".
///
/// Between the words stand slots: `{m}` a metric with what belongs to it, `{n}` a member, `{x}`
/// anything, `{w}` only what makes no claim; `{k}`, `{d}`, `{q}`, `{p}`, `{r}`, `{v}` and `{e}` one
/// name of a metric, noun of a dimension, number, period, ordinal, word of direction or
/// superlative. The same slot again is the same words again. `a|b` is either word, `two_words` a
/// phrase, `word?` one that may be missing, `@name` any phrase of a list, `~` any mark that sets
/// apart.
struct Restatement: Sendable {
    enum Slot: Character {
        case anything = "x"
        case harmless = "w"
        case metric = "m"
        case metricName = "k"
        case member = "n"
        case dimension = "d"
        case quantity = "q"
        case period = "p"
        case ordinal = "r"
        case direction = "v"
        case extreme = "e"
    }

    enum Part: Sendable {
        case words([[String]], isOptional: Bool)
        case slot(String, Slot, isOptional: Bool)
    }

    let pattern: [Part]
    let wording: [Part]

    /// None where the line is no rule.
    init?(_ line: Substring, _ lists: [String: [String]]) {
        guard let arrow = line.range(of: "=>") else { return nil }
        guard let pattern = Self.parts(line[..<arrow.lowerBound], lists),
            let wording = Self.parts(line[arrow.upperBound...], lists), !pattern.isEmpty
        else { return nil }
        self.pattern = pattern
        self.wording = wording
    }

    private static func parts(_ text: Substring, _ lists: [String: [String]]) -> [Part]? {
        var parts: [Part] = []
        for element in text.split(separator: " ") {
            let isOptional = element.count > 1 && element.last == "?"
            let element = isOptional ? element.dropLast() : element
            if element.first == "{", element.last == "}" {
                let name = element.dropFirst().dropLast()
                guard let kind = name.first.flatMap(Slot.init(rawValue:)) else { return nil }
                parts.append(.slot(String(name), kind, isOptional: isOptional))
            } else if element == "~" {
                parts.append(.words(separators, isOptional: isOptional))
            } else if element.first == "@" {
                guard let phrases = lists[String(element.dropFirst())] else { return nil }
                parts.append(.words(phrases.map(words), isOptional: isOptional))
            } else {
                let phrases = element.split(separator: "|").map {
                    words(String($0.map { $0 == "_" ? " " : $0 }))
                }
                parts.append(.words(phrases, isOptional: isOptional))
            }
        }
        return parts
    }

    private static let separators = [",", ":", ";", "|", "\u{2014}", "-", "/"].map { [$0] }

    private static func words(_ phrase: String) -> [String] {
        Tokenizer.tokens(phrase).map(\.text)
    }

    /// The first words of each part that may not be missing.
    var openings: [Set<String>] {
        pattern.compactMap { part in
            guard case .words(let phrases, isOptional: false) = part else { return nil }
            return Set(phrases.compactMap(\.first))
        }
    }
}

extension StringProtocol {
    fileprivate func range(of mark: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(mark) {
                return start..<index(start, offsetBy: mark.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
