/// Finds the sentences of a text, Markdown included.
///
/// Headings, list items and table rows are sentences of their own; a line break inside a
/// paragraph ends nothing. Points of decimals, abbreviations and initials end no sentence, nor
/// does anything inside a quoted name.
struct SentenceSplitter {
    private let scalars: [Unicode.Scalar]
    private let names: ArraySlice<Range<Int>>

    /// Longer runs are cut at a space, so that work on one sentence stays bounded.
    static let maximumLength = 2000

    init(_ scalars: [Unicode.Scalar], names: ArraySlice<Range<Int>> = []) {
        self.scalars = scalars
        self.names = names
    }

    /// Ranges of scalars without the blanks around them, in order.
    func sentences() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var position = 0
        var names = names
        func end(at end: Int) {
            var lower = start
            var upper = end
            while lower < upper, ScalarClass.isSpace(scalars[lower]) { lower += 1 }
            while upper > lower, ScalarClass.isSpace(scalars[upper - 1]) { upper -= 1 }
            if lower < upper { ranges.append(lower..<upper) }
            start = end
        }
        while position < scalars.count {
            if let name = names.first, name.lowerBound == position {
                names.removeFirst()
                position = name.upperBound
                continue
            }
            let scalar = scalars[position]
            if scalar == "\n" || scalar == "\r" {
                if breaksBlock(at: position, from: start) { end(at: position) }
            } else if scalar == "." || scalar == "!" || scalar == "?" || scalar == "\u{2026}"
                || scalar == "\u{3002}"
            {
                if endsSentence(at: position) { end(at: afterClosers(position + 1)) }
            } else if position - start >= Self.maximumLength, ScalarClass.isSpace(scalar) {
                end(at: position)
            } else if position - start >= 2 * Self.maximumLength {
                end(at: position)
            }
            position += 1
        }
        end(at: scalars.count)
        return ranges
    }

    /// Whether the line break ends a heading, a list item, a table row or a paragraph.
    private func breaksBlock(at newline: Int, from start: Int) -> Bool {
        var line = start
        while line < newline, ScalarClass.isSpace(scalars[line]) { line += 1 }
        if line < newline, scalars[line] == "#" || scalars[line] == "|" { return true }
        var next = newline + 1
        if scalars[newline] == "\r", next < scalars.count, scalars[next] == "\n" { next += 1 }
        while next < scalars.count, scalars[next] == " " || scalars[next] == "\t" { next += 1 }
        guard next < scalars.count else { return true }
        switch scalars[next] {
        case "\n", "\r", "#", "|", ">": return true
        case "-", "*", "+", "\u{2022}":
            return next + 1 < scalars.count && ScalarClass.isSpace(scalars[next + 1])
        default:
            var digits = next
            while digits < scalars.count, digits - next < 3, ScalarClass.isDigit(scalars[digits]) {
                digits += 1
            }
            return digits > next && digits + 1 < scalars.count
                && (scalars[digits] == "." || scalars[digits] == ")")
                && ScalarClass.isSpace(scalars[digits + 1])
        }
    }

    private func endsSentence(at mark: Int) -> Bool {
        let next = afterClosers(mark + 1)
        guard next < scalars.count else { return true }
        guard ScalarClass.isSpace(scalars[next]) else {
            return scalars[mark] == "\u{3002}"
        }
        guard scalars[mark] == "." else { return true }
        var following = next
        while following < scalars.count, ScalarClass.isSpace(scalars[following]) { following += 1 }
        guard following < scalars.count else { return true }
        let startsLow = ScalarClass.isSmall(scalars[following])
        let word = wordBefore(mark)
        if Abbreviations.neverEnding.contains(word) { return false }
        if Abbreviations.scales.contains(word),
            Abbreviations.behindScales.contains(self.word(from: following))
        {
            return false
        }
        if word == "tsd", !startsLow,
            !Abbreviations.openers.contains(self.word(from: following))
        {
            return false
        }
        if isOrdinal(before: mark, following) { return false }
        if Abbreviations.common.contains(word) {
            // "1,2 Mio. €" goes on; "… was 1,2 Mio. Orders …" does not.
            return !startsLow && ScalarClass.isLetter(scalars[following])
        }
        // "J. Smith", but not "$1.43M. EMEA".
        let isInitial =
            word.unicodeScalars.count == 1 && ScalarClass.isCapital(scalars[mark - 1])
            && (mark < 2 || ScalarClass.isSpace(scalars[mark - 2]))
        if isInitial { return false }
        let isOrdinalMarker = isListNumber(before: mark)
        return !startsLow && !isOrdinalMarker
    }

    /// A number that opens the line: "1. Revenue rose".
    private func isListNumber(before mark: Int) -> Bool {
        var index = mark - 1
        while index >= 0, ScalarClass.isDigit(scalars[index]) { index -= 1 }
        guard index < mark - 1, mark - index <= 4 else { return false }
        while index >= 0, scalars[index] == " " || scalars[index] == "\t" { index -= 1 }
        return index < 0 || scalars[index] == "\n"
    }

    /// "am 12. März", "1. Quartal"
    private func isOrdinal(before mark: Int, _ following: Int) -> Bool {
        var index = mark - 1
        while index >= 0, mark - index <= 3, ScalarClass.isDigit(scalars[index]) { index -= 1 }
        guard index < mark - 1, index < 0 || !ScalarClass.isLetter(scalars[index]) else {
            return false
        }
        if Abbreviations.behindOrdinals.contains(word(from: following)) { return true }
        return index > 0 && scalars[index] == " "
            && Abbreviations.beforeOrdinals.contains(wordBefore(index))
    }

    private func word(from start: Int) -> String {
        var word = ""
        for scalar in scalars[start...].prefix(20) {
            guard ScalarClass.isLetter(scalar) else { break }
            ScalarClass.appendLowercase(scalar, to: &word)
        }
        return word
    }

    private func wordBefore(_ mark: Int) -> String {
        var start = mark
        while start > 0, mark - start < 12,
            ScalarClass.isLetter(scalars[start - 1]) || scalars[start - 1] == "."
        {
            start -= 1
        }
        var word = ""
        for scalar in scalars[start..<mark] { ScalarClass.appendLowercase(scalar, to: &word) }
        return word
    }

    private func afterClosers(_ index: Int) -> Int {
        var index = index
        while index < scalars.count, isCloser(scalars[index]) { index += 1 }
        return index
    }

    private func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ")", "]", "*", "\u{201D}", "\u{2019}", "\u{00BB}": true
        default: false
        }
    }
}
