/// Reads the digits of a number, their grouping and one decimal mark, nothing else.
struct NumberDigits {
    let format: NumberFormat

    func read(_ text: NumberText.Text) throws(NumberFault) -> ParsedNumber {
        if !format.isCertain, NumberText.isAmbiguous(text) { throw .ambiguousMark }
        var number = ParsedNumber(mantissa: 0, scale: 0)
        var groups = DigitGroups()
        var digits = 0
        var index = text.startIndex
        while index < text.endIndex, text[index] != format.decimalMark {
            let byte = text[index]
            if Byte.isDigit(byte) {
                number.mantissa = number.mantissa * 10 + Int128(byte & 0x0F)
                if number.mantissa != 0 { digits += 1 }
                guard digits <= NumberFormat.digitLimit else { throw .outOfRange }
                groups.addDigit()
                index += 1
                continue
            }
            guard let (mark, length) = GroupingMark.read(text, at: index) else {
                throw NumberText.isScientific(text) ? .scientific : .notANumber
            }
            // Zeros alone are no thousands: `0,5` and `0,123` are decimals of another country.
            guard digits > 0, format.groupingMark.map({ $0 == mark }) ?? true,
                groups.addMark(mark)
            else { throw .wrongGrouping }
            index += length
        }
        guard groups.areThousands else { throw .wrongGrouping }
        if index < text.endIndex { try readFraction(text[(index + 1)...], of: text, into: &number) }
        return number
    }

    private func readFraction(
        _ places: NumberText.Text, of text: NumberText.Text, into number: inout ParsedNumber
    ) throws(NumberFault) {
        var index = places.startIndex
        while index < places.endIndex {
            let byte = places[index]
            guard Byte.isDigit(byte) else {
                if NumberText.isScientific(text) { throw .scientific }
                throw GroupingMark.read(places, at: index) == nil ? .notANumber : .wrongGrouping
            }
            index += 1
            if number.scale == NumberFormat.digitLimit {
                guard byte == Byte.zero else { throw .tooManyDecimals }
                continue
            }
            number.mantissa = number.mantissa * 10 + Int128(byte & 0x0F)
            number.scale += 1
        }
    }
}

/// How many digits stand between grouping marks.
///
/// Thousands are `1,234,567`; in India the last three digits are one group and those before it
/// stand in twos: `12,34,567`.
private struct DigitGroups {
    private var mark: GroupingMark?
    /// Digits since the last mark.
    private var open = 0
    /// Digits before the first mark.
    private var first = 0
    private var threes = 0
    private var twos = 0

    mutating func addDigit() { open += 1 }

    /// False where no mark, or another one, may stand.
    mutating func addMark(_ found: GroupingMark) -> Bool {
        if let mark {
            guard mark == found else { return false }
            switch open {
            case 3: threes += 1
            case 2: twos += 1
            default: return false
            }
        } else {
            mark = found
            first = open
        }
        open = 0
        return true
    }

    var areThousands: Bool {
        guard let mark else { return true }
        guard open == 3 else { return false }
        if twos == 0 { return (1...3).contains(first) }
        return threes == 0 && (1...2).contains(first) && mark == .comma
    }
}
