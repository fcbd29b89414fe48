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

    /// Whether the whole name is a word or a phrase that the lexicon knows.
    static func isOrdinary(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(name)
        guard let first = tokens.first else { return true }
        if tokens.count == 1, NumberWords.scales[first.text] != nil { return true }
        return Lexicon.english.match(tokens, at: 0)?.count == tokens.count
    }
}
