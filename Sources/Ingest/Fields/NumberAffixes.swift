internal import SalesCore

/// What stands before and behind the digits of a number: signs, brackets, currency, percent sign
/// and scale word.
struct NumberAffixes {
    private let own: Currency?
    private var signs = 0
    private var isNegative = false
    private var opened = 0
    private var closed = 0
    private var percents = 0
    private var scales = 0
    /// What a scale word multiplies with, as a power of ten.
    private var exponent = 0
    private var hasCurrency = false
    private var needsCurrency = false
    /// A currency that is not the file's own.
    private(set) var foreignCurrency: String?

    init(currency: Currency?) { own = currency }

    /// Whether all of it together can belong to one number.
    var isPlausible: Bool {
        signs <= 1 && opened == closed && percents <= 1 && scales <= 1
            && (percents == 0 || scales == 0) && (!needsCurrency || hasCurrency)
    }

    /// Takes in what stands on one side; false at the first thing that is not known.
    mutating func read(_ text: NumberText.Text, isBefore: Bool) -> Bool {
        var text = text
        while let byte = text.first {
            let space = NumberText.spaceLength(text)
            let sign = space > 0 ? nil : NumberText.sign(text)
            if space > 0 {
                text = text.dropFirst(space)
            } else if let sign {
                signs += 1
                isNegative = isNegative || sign.isMinus
                text = text.dropFirst(sign.length)
            } else if byte == UInt8(ascii: "("), isBefore, opened == 0 {
                opened = 1
                signs += 1
                isNegative = true
                text = text.dropFirst()
            } else if byte == UInt8(ascii: ")"), !isBefore, closed == 0 {
                closed = 1
                text = text.dropFirst()
            } else if byte == Byte.percent {
                percents += 1
                text = text.dropFirst()
            } else if let word = NumberWord.first(of: text, isBefore: isBefore, own: own) {
                take(word.meaning)
                text = text.dropFirst(word.length)
            } else {
                return false
            }
        }
        return true
    }

    private mutating func take(_ meaning: NumberWord.Meaning) {
        switch meaning {
        case .ownCurrency: hasCurrency = true
        case .foreignCurrency(let name):
            hasCurrency = true
            foreignCurrency = name
        case .scale(let power, let besideCurrencyOnly):
            scales += 1
            exponent = power
            needsCurrency = needsCurrency || besideCurrencyOnly
        }
    }

    /// Gives the digits their sign and their size.
    func apply(to number: inout ParsedNumber) throws(NumberFault) {
        if percents > 0 {
            number.scale += 2
            number.isPercent = true
        }
        if exponent > 0 {
            let shift = min(exponent, number.scale)
            number.scale -= shift
            number.mantissa *= PowerOfTen[exponent - shift]
            guard number.mantissa < PowerOfTen[NumberFormat.digitLimit + number.scale] else {
                throw .outOfRange
            }
        }
        if isNegative { number.mantissa = -number.mantissa }
    }
}
