import SalesCore

/// What a name would be taken for if nothing marked it as one.
enum PlainReading {
    /// Whether the whole name reads as a number or a period: only quotation marks, or its
    /// dimension's noun before it, make it a name.
    static func isNumberOrPeriod(_ name: String, _ calendar: FiscalCalendar) -> Bool {
        guard name.unicodeScalars.contains(where: ScalarClass.isLetter) else { return true }
        // In capitals, since "march" is a month only with one.
        let tokens = Tokenizer.tokens(name.uppercased())
        guard !tokens.isEmpty else { return true }
        return PeriodReader(tokens, calendar: calendar).read(at: 0)?.end == tokens.count
            || QuantityReader(tokens).read(at: 0)?.end == tokens.count
    }

    /// Whether all of the name is words that the lexicon knows, numbers, periods and marks.
    static func isOrdinary(_ name: String, _ calendar: FiscalCalendar) -> Bool {
        let tokens = Tokenizer.tokens(name)
        let periods = PeriodReader(tokens, calendar: calendar)
        let quantities = QuantityReader(tokens)
        var index = 0
        while index < tokens.count {
            if let phrase = Lexicon.english.match(tokens, at: index) {
                index += phrase.count
            } else if let end = periods.read(at: index)?.end ?? quantities.read(at: index)?.end {
                index = end
            } else if tokens[index].kind != .word
                || NumberWords.scales[tokens[index].text] != nil
                || NumberWords.currencies[tokens[index].text] != nil
            {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}
