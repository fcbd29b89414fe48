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

    /// Whether a name as it is written needs its dimension's noun before it, to be read as a name.
    static func needsNoun(_ written: String) -> Bool { !written.contains(where: \.isLetter) }

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
        if PlainReading.isNumberOrPeriod(name, spec.calendar)
            || PlainReading.isOrdinary(name, spec.calendar)
        {
            return true
        }
        // A mark at either end would be read with the words beside it.
        for end in [name.first, name.last] where !(end?.isLetter ?? false) {
            if !(end?.isNumber ?? false) { return true }
        }
        let low = name.lowercased()
        let nouns = spec.dimensions.flatMap { [$0.name, $0.singular, $0.plural] }
        let labels = spec.metrics.flatMap { [$0.name, $0.label] + $0.also }
        return (nouns + labels).contains { $0.lowercased() == low }
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
