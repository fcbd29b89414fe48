import SalesCore

/// A member's name as it may stand in a sentence or a prompt: data, never words of ours.
enum MemberName {
    /// A cell may hold a page; a name longer than this is told nowhere.
    static let longestTold = 200
    /// In a prompt longer names are cut.
    static let longestInPrompt = 80

    /// Whether a sentence can name the member so that a reader finds it in the tables: it has a
    /// name, of a bearable length, without control characters and without our slots' braces.
    static func isTellable(_ name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.count <= longestTold
            && !name.unicodeScalars.contains { isUnseen($0) || $0 == "{" || $0 == "}" }
    }

    /// In a sentence: plain where it reads as a name, in quotation marks where it could be taken
    /// for words of ours: a sentence, a number, a period, a metric, or an ordinary word.
    static func written(_ name: String, in spec: MetricSpec) -> String {
        let clean = cleaned(name)
        return hasSentenceMarks(clean) || isAmbiguous(clean, spec) ? "“\(clean)”" : clean
    }

    /// For a prompt: cleaned and cut.
    static func prompted(_ name: String) -> String {
        let clean = cleaned(name)
        guard clean.unicodeScalars.count > longestInPrompt else { return clean }
        return String(String.UnicodeScalarView(clean.unicodeScalars.prefix(longestInPrompt - 1)))
            + "…"
    }

    /// Without control and formatting characters or braces, runs of space as one.
    static func cleaned(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            if isUnseen(scalar) || scalar.properties.isWhitespace {
                if result.last != " ", !result.isEmpty { result.append(" ") }
            } else {
                result.append(scalar == "{" || scalar == "}" ? "|" : scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            true
        default: false
        }
    }

    private static func isAmbiguous(_ name: String, _ spec: MetricSpec) -> Bool {
        let low = name.lowercased()
        let words = low.split(separator: " ").map(String.init)
        if !name.contains(where: \.isLetter) || (words.first.map(isQuarter) ?? false) {
            return true
        }
        if let word = words.first, words.count <= 2, PeriodWords.months[word] != nil { return true }
        if words.count == 1, Lexicon.english.knows(low) || NumberWords.cardinals[low] != nil {
            return true
        }
        let nouns = spec.dimensions.flatMap { [$0.name, $0.singular, $0.plural] }
        let labels = spec.metrics.flatMap { [$0.name, $0.label] + $0.also }
        return (nouns + labels).contains { $0.lowercased() == low }
    }

    private static func isQuarter(_ word: String) -> Bool {
        word.count == 2 && word.first == "q" && word.last?.isNumber == true
    }

    /// Marks that end or part a sentence: those before a space or the end, and quotation marks.
    private static func hasSentenceMarks(_ name: String) -> Bool {
        let characters = Array(name)
        return characters.indices.contains { index in
            if "\"“”".contains(characters[index]) { return true }
            let isLast = index == characters.count - 1
            return ".,;:!?".contains(characters[index]) && (isLast || characters[index + 1] == " ")
        }
    }
}
