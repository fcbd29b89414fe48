/// A wording, and the words in which the rules of the checker read it: "we owe {x} of {m} to {n}"
/// as "{n} accounted for {x} of {m}".
///
/// Between the words stand slots: `{m}` a metric with what belongs to it, `{n}` a member, `{x}`
/// anything, `{w}` only what makes no claim, `{o}` the same without numbers and times; `{k}`, `{d}`, `{q}`, `{p}`, `{r}`, `{v}` and `{e}` one
/// name of a metric, noun of a dimension, number, period, ordinal, word of direction or
/// superlative. The same slot again is the same words again. `a|b` is either word, `two_words` a
/// phrase, `word?` one that may be missing, `@name` any phrase of a list, `~` any mark that sets
/// apart.
struct Restatement: Sendable {
    enum Slot: Character {
        case anything = "x"
        case harmless = "w"
        case bareWords = "o"
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

    /// Phrases of which any may stand.
    struct Choice: Sendable {
        /// Tells it from every other choice of the same rules.
        let number: Int
        let phrases: [[String]]
        /// The phrases by the numbers of their words.
        let numbered: [[Int]]
    }

    enum Part: Sendable {
        case words(Choice, isOptional: Bool)
        /// With the number of its name.
        case slot(Int, Slot, isOptional: Bool)
    }

    let pattern: [Part]
    let wording: [Part]

    /// The choices that may not be missing.
    var needed: [Choice] {
        pattern.compactMap { part in
            if case .words(let choice, isOptional: false) = part { choice } else { nil }
        }
    }
}
