import SalesCore

/// Numbers with a fraction in words: "half a percent", "one and a half points", "a quarter of a
/// percentage point", "two and a half million".
struct MixedNumberReader {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        guard let (hundredths, next) = number(at: start),
            let (exponent, unit, end) = unit(at: next),
            let value = ExactDecimal(mantissa: Int128(hundredths), scale: 2).scaled(by: exponent),
            let tolerance = ExactDecimal(mantissa: hundredths % 50 == 0 ? 25 : 13, scale: 2)
                .scaled(by: exponent)
        else { return nil }
        let quantity = Quantity(value: value, tolerance: tolerance, unit: unit, isInWords: true)
        return (quantity, end)
    }

    /// In hundredths: 50 for "half a", 150 for "one and a half", 25 for "a quarter of a".
    private func number(at start: Int) -> (Int, Int)? {
        if text(start) == "half", text(start + 1) == "a" || text(start + 1) == "of" {
            return (50, text(start + 2) == "a" ? start + 3 : start + 2)
        }
        if text(start) == "a", text(start + 1) == "half" { return (50, start + 2) }
        let isQuarter = (text(start) == "a" || text(start) == "one") && text(start + 1) == "quarter"
        let isThree = text(start) == "three" && text(start + 1) == "quarters"
        if isQuarter || isThree, text(start + 2) == "of", text(start + 3) == "a" {
            return (isThree ? 75 : 25, start + 4)
        }
        guard let whole = NumberWords.cardinals[text(start)], text(start + 1) == "and",
            text(start + 2) == "a"
        else { return nil }
        switch text(start + 3) {
        case "half": return (whole * 100 + 50, start + 4)
        case "quarter": return (whole * 100 + 25, start + 4)
        default: return nil
        }
    }

    private func unit(at index: Int) -> (Int, Quantity.Unit, Int)? {
        switch text(index) {
        case "percent", "%":
            return isPoint(index + 1) ? (-2, .points, index + 2) : (-2, .percent, index + 1)
        case "per" where text(index + 1) == "cent": return (-2, .percent, index + 2)
        case "percentage" where isPoint(index + 1): return (-2, .points, index + 2)
        case "point", "points", "pp": return (-2, .points, index + 1)
        case "million", "billion", "thousand":
            let exponent = NumberWords.scales[text(index)] ?? 0
            guard let code = NumberWords.currencies[text(index + 1)] else {
                return (exponent, .plain, index + 1)
            }
            return (exponent, .money(code), index + 2)
        default: return nil
        }
    }

    private func isPoint(_ index: Int) -> Bool { ["point", "points"].contains(text(index)) }

    private func text(_ index: Int) -> String { tokens[safe: index]?.text ?? "" }
}
