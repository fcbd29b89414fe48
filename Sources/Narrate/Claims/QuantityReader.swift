import SalesCore

/// Reads a number with its qualifier, sign, currency, scale and unit: "almost −$1.2M", "12 %",
/// "1,2 Mio. €", "twelve percent", "two thirds of".
struct QuantityReader {
    private let tokens: [Token]
    /// The last "of", which every share without a number stands before.
    private let lastOf: Int

    init(_ tokens: [Token]) {
        self.tokens = tokens
        lastOf = tokens.lastIndex { $0.text == "of" } ?? 0
    }

    /// The quantity that starts at a token and the token after it.
    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        if start < lastOf, let soft = SoftShareReader(tokens).read(at: start) { return soft }
        if let (qualifier, count) = QualifierWords.phrases.longest(in: tokens, at: start) {
            var next = start + count
            if isNoNumber(at: next) { return nil }
            if isWord(next, ["the", "its", "a"]), FractionReader(tokens).read(at: next) == nil {
                next += 1
            }
            guard let (found, end) = unqualified(at: next) else { return nil }
            var quantity = found
            quantity.qualifier = quantity.qualifier ?? qualifier
            return (quantity, end)
        }
        return unqualified(at: start)
    }

    /// "higher than twelve months before", "a flat one"
    private func isNoNumber(at index: Int) -> Bool {
        if isWord(index, ["one"]) { return isWord(index - 1, ["flat", "round"]) }
        guard isWord(index - 1, ["than"]) else { return false }
        if case .baseline? = Lexicon.english.match(tokens, at: index)?.sense { return true }
        return false
    }

    private func unqualified(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard start < tokens.count else { return nil }
        return TimesReader(tokens).read(at: start)
            ?? MixedNumberReader(tokens).read(at: start) ?? FractionReader(tokens).read(at: start)
            ?? digits(at: start) ?? words(at: start) ?? ZeroReader(tokens).read(at: start)
    }

    // MARK: - In digits

    private func digits(at start: Int) -> (quantity: Quantity, end: Int)? {
        var index = start
        var sign = takeSign(&index)
        var currency = takeCurrency(&index)
        if sign == nil, currency != nil { sign = takeSign(&index, afterCurrency: true) }
        guard index < tokens.count, tokens[index].kind == .number else { return nil }
        let numberIndex = index
        index += 1
        let scale = takeScale(&index)
        guard
            var (value, places) = NumberText.parse(
                tokens[numberIndex].text, isContinental: scale?.isContinental ?? false)
        else { return nil }
        var upper: ExactDecimal?
        if index + 1 < tokens.count, tokens[index].text == "\u{2014}" || tokens[index].text == "-",
            tokens[index].isAttached, tokens[index + 1].kind == .number,
            let other = NumberText.parse(tokens[index + 1].text, isContinental: false),
            !NumberText.isYear(tokens[index + 1].text) || currency != nil
        {
            index += 2
            upper = other.value
            places = max(places, other.places)
        }
        let laterScale = scale ?? takeScale(&index)
        if currency == nil {
            currency = takeCurrency(&index)
            // "855.000 €" is written where the point groups; "$1.312" is not.
            if currency != nil, laterScale == nil, upper == nil,
                tokens[numberIndex].text.unicodeScalars.contains("."),
                let grouped = NumberText.parse(tokens[numberIndex].text, isContinental: true)
            {
                (value, places) = grouped
            }
        }
        var exponent = laterScale?.exponent ?? 0
        var unit = currency.map(Quantity.Unit.money) ?? takeUnit(&index)
        if unit == .plain, takeBasisPoints(&index) {
            unit = .points
            exponent -= 2
        }
        if sign == "-" { value = value.negated }
        guard
            let quantity = make(
                value, places: places, exponent: exponent, unit: unit, upper: upper,
                hasSign: sign != nil)
        else { return nil }
        return (quantity, index)
    }

    private func make(
        _ value: ExactDecimal, places: Int, exponent: Int, unit: Quantity.Unit,
        upper: ExactDecimal?, hasSign: Bool
    ) -> Quantity? {
        let exponent = unit == .percent || unit == .points ? exponent - 2 : exponent
        guard let scaled = value.scaled(by: exponent),
            let half = ExactDecimal(mantissa: 5, scale: 1).scaled(by: exponent - places)
        else { return nil }
        return Quantity(
            value: scaled, tolerance: half, unit: unit, hasSign: hasSign,
            upper: upper.flatMap { $0.scaled(by: exponent) })
    }

    private func takeSign(_ index: inout Int, afterCurrency: Bool = false) -> String? {
        if isWord(index, ["minus", "negative"]) {
            var amount = index + 1
            _ = takeCurrency(&amount)
            guard let token = tokens[safe: amount], token.kind == .number else { return nil }
            index += 1
            return "-"
        }
        if isWord(index, ["plus"]), index == 0 || tokens[index - 1].kind != .number {
            var amount = index + 1
            _ = takeCurrency(&amount)
            guard let token = tokens[safe: amount], token.kind == .number else { return nil }
            index += 1
            return "+"
        }
        guard let text = tokens[safe: index]?.text, ["+", "-", "\u{2014}"].contains(text),
            tokens[safe: index + 1]?.isAttached ?? false,
            index == 0 || afterCurrency || !tokens[index].isAttached
                || ["(", ","].contains(tokens[index - 1].text)
        else { return nil }
        index += 1
        return text == "+" ? "+" : "-"
    }

    private func takeCurrency(_ index: inout Int) -> String? {
        guard index < tokens.count else { return nil }
        // "US$", "R$"
        if index + 1 < tokens.count, tokens[index + 1].text == "$", tokens[index + 1].isAttached,
            tokens[index].kind == .word
        {
            let code: String? =
                switch tokens[index].text {
                case "us": "USD"
                case "r": "BRL"
                case "ca", "c": "CAD"
                case "au", "a": "AUD"
                default: nil
                }
            guard let code else { return nil }
            index += 2
            return code
        }
        if tokens[index].text == "us", isWord(index + 1, ["dollars", "dollar"]) {
            index += 2
            return "USD"
        }
        guard let code = NumberWords.currencies[tokens[index].text] else { return nil }
        // "try" and "pound" are words too: the code needs capitals or a number before it.
        if tokens[index].kind == .word, code == "TRY", !tokens[index].isAllCapitals { return nil }
        index += 1
        return code
    }

    private func takeScale(_ index: inout Int) -> (exponent: Int, isContinental: Bool)? {
        guard index < tokens.count, tokens[index].kind == .word,
            let exponent = NumberWords.scales[tokens[index].text]
        else { return nil }
        let word = tokens[index].text
        // A single letter belongs to the number only if nothing stands between.
        if word.utf8.count <= 1, !tokens[index].isAttached { return nil }
        index += 1
        let isContinental = NumberWords.continentalScales.contains(word)
        let isShort = isContinental || word == "mn" || word == "mln" || word == "bn"
        if isShort, index < tokens.count, tokens[index].text == ".", tokens[index].isAttached,
            index + 1 < tokens.count
        {
            index += 1
        }
        return (exponent, isContinental)
    }

    private func takeUnit(_ index: inout Int) -> Quantity.Unit {
        guard index < tokens.count else { return .plain }
        switch tokens[index].text {
        case "%", "percent", "pct", "prozent", "\u{FF05}":
            index += 1
            if isWord(index, ["points", "point"]) {
                index += 1
                return .points
            }
            return .percent
        case "per" where isWord(index + 1, ["cent"]):
            index += 2
            return .percent
        case "percentage" where isWord(index + 1, ["points", "point"]):
            index += 2
            return .points
        case "points", "point", "pp", "ppt", "ppts", "pts", "pt":
            index += 1
            return .points
        case "x" where tokens[index].isAttached, "times", "fold", "\u{D7}":
            index += 1
            return .times
        default: return .plain
        }
    }

    private func takeBasisPoints(_ index: inout Int) -> Bool {
        if isWord(index, ["bps", "bp"]) {
            index += 1
        } else if isWord(index, ["basis"]), isWord(index + 1, ["points", "point"]) {
            index += 2
        } else {
            return false
        }
        return true
    }

    /// "twelve percent", "two million dollars", "four" (of five regions).
    private func words(at start: Int) -> (quantity: Quantity, end: Int)? {
        var index = start
        let sign = takeSign(&index) ?? wordSign(&index)
        let start = index
        var total = 0
        var group = 0
        var found = false
        // "half a dozen", "a dozen"
        if isWord(start, ["half"]), isWord(start + 1, ["a"]), isWord(start + 2, ["dozen"]) {
            (group, found, index) = (6, true, start + 3)
        } else if isWord(start, ["a"]), isWord(start + 1, ["dozen"]) {
            (group, found, index) = (12, true, start + 2)
        }
        while index < tokens.count, tokens[index].kind == .word {
            if let cardinal = NumberWords.cardinals[tokens[index].text] {
                // "twenty five" adds up; "two three" are two numbers.
                if found, group % 100 != 0, !(cardinal < 10 && group % 10 == 0) { break }
                group += cardinal
            } else if let multiplier = NumberWords.multipliers[tokens[index].text], found {
                if multiplier == 100 {
                    group *= 100
                } else {
                    total += group * multiplier
                    group = 0
                }
            } else {
                break
            }
            found = true
            index += 1
        }
        guard found else { return nil }
        // "the high one €153"
        let currency = tokens[safe: index + 1]?.kind == .number ? nil : takeCurrency(&index)
        let unit = currency.map(Quantity.Unit.money) ?? takeUnit(&index)
        guard
            var quantity = make(
                ExactDecimal(sign == "-" ? -(total + group) : total + group), places: 0,
                exponent: 0, unit: unit, upper: nil, hasSign: sign != nil)
        else { return nil }
        quantity.isInWords = true
        return (quantity, index)
    }

    /// "minus twelve percent".
    private func wordSign(_ index: inout Int) -> String? {
        guard isWord(index, ["minus", "negative", "plus"]), let next = tokens[safe: index + 1],
            NumberWords.cardinals[next.text] != nil
        else { return nil }
        defer { index += 1 }
        return isWord(index, ["plus"]) ? "+" : "-"
    }

    private func isWord(_ index: Int, _ words: [String]) -> Bool {
        tokens[safe: index].map { words.contains($0.text) } ?? false
    }
}
