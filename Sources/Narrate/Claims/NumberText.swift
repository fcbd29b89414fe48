import SalesCore

/// Digits with grouping and decimal marks, English unless the marks tell otherwise.
enum NumberText {
    /// The number and how many decimal places were written.
    static func parse(_ text: String, isContinental: Bool) -> (value: ExactDecimal, places: Int)? {
        var digits = ""
        var marks: [(mark: Unicode.Scalar, digitsBefore: Int)] = []
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                digits.unicodeScalars.append(scalar)
            } else {
                marks.append((scalar, digits.utf8.count))
            }
        }
        guard digits.utf8.count <= 30 else { return nil }
        var places = 0
        if let last = marks.last {
            let behind = digits.utf8.count - last.digitsBefore
            let isRepeated = marks.filter { $0.mark == last.mark }.count > 1
            let isMixed = marks.contains { $0.mark != last.mark }
            let looksGrouped = behind == 3 && marks[0].digitsBefore <= 3 && digits.first != "0"
            let isDecimal =
                switch last.mark {
                case ".": !isRepeated && (isMixed || !(isContinental && looksGrouped))
                case ",": !isRepeated && (isMixed || !looksGrouped || isContinental)
                default: false
                }
            if isDecimal { places = behind }
        }
        guard let whole = ExactDecimal(digits) else { return nil }
        return (ExactDecimal(mantissa: whole.mantissa, scale: places), places)
    }

    /// Four plain digits of a year that a sales report may speak of.
    static func isYear(_ text: String) -> Bool {
        guard text.utf8.count == 4, let year = Int(text) else { return false }
        return (1980...2099).contains(year)
    }
}

extension ExactDecimal {
    /// This number times a power of ten; none where it would not fit.
    func scaled(by exponent: Int) -> ExactDecimal? {
        if exponent <= 0 {
            let places = scale - exponent
            return places <= Self.maximumScale
                ? ExactDecimal(mantissa: mantissa, scale: places) : nil
        }
        if exponent <= scale { return ExactDecimal(mantissa: mantissa, scale: scale - exponent) }
        var power = ExactDecimal.one
        for _ in 0..<min(exponent, 30) {
            guard let next = try? power.multiplied(by: 10) else { return nil }
            power = next
        }
        return try? multiplied(by: power)
    }
}
