public import SalesCore

/// How a file writes its numbers.
public struct NumberFormat: Hashable, Sendable {
    /// `.` or `,`.
    public var decimalMark: UInt8
    /// The only grouping mark allowed; nil allows every usual one but the decimal mark.
    public var groupingMark: [UInt8]?
    /// Whether the decimal mark is certain, by the spec or by the file's own numbers.
    public var isCertain: Bool
    /// The currency that amounts are in; its signs and code may stand beside a number.
    public var currency: Currency?

    public init(
        decimalMark: UInt8 = UInt8(ascii: "."), groupingMark: [UInt8]? = nil,
        isCertain: Bool = false, currency: Currency? = nil
    ) {
        self.decimalMark = decimalMark
        self.groupingMark = groupingMark
        self.isCertain = isCertain
        self.currency = currency
    }

    /// What amounts look like in this file.
    var example: String {
        decimalMark == Byte.point ? "1,234.50" : "1.234,50"
    }

    var otherExample: String {
        decimalMark == Byte.point ? "1.234,50" : "1,234.50"
    }

    var otherMark: String { decimalMark == Byte.point ? "," : "." }
}

/// A number as written: `mantissa × 10^-scale`.
struct ParsedNumber: Equatable {
    var mantissa: Int128
    var scale: Int
    /// Written with a percent sign, which the scale already counts.
    var isPercent = false
}

/// Why bytes are no number.
enum NumberFault: Error, Equatable {
    case notANumber
    /// One mark with three digits behind it, in a file that does not say which mark is which.
    case ambiguousMark
    case scientific
    case otherCurrency(String)
    case tooManyDecimals
    case outOfRange

    var isOtherCurrency: Bool {
        if case .otherCurrency = self { true } else { false }
    }
}

extension NumberFormat {
    /// Digits allowed on either side of the decimal mark; 18 + 18 fit 128 bits.
    static let digitLimit = 18

    /// Reads a number with its sign, grouping, brackets, currency and percent sign.
    func parse(_ field: UnsafeBufferPointer<UInt8>) throws(NumberFault) -> ParsedNumber {
        var text = field[...]
        NumberText.trim(&text)
        var isNegative = false
        if text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") {
            text = text.dropFirst().dropLast()
            isNegative = true
            NumberText.trim(&text)
        }
        var signs = isNegative ? 1 : 0
        if let sign = NumberText.takeSign(&text, fromEnd: false) {
            signs += 1
            isNegative = isNegative || sign
        }
        try takeCurrency(&text)
        if let sign = NumberText.takeSign(&text, fromEnd: false) {
            signs += 1
            isNegative = isNegative || sign
        }
        var isPercent = false
        if text.last == Byte.percent {
            text = text.dropLast()
            isPercent = true
            NumberText.trim(&text)
        }
        if let sign = NumberText.takeSign(&text, fromEnd: true) {
            signs += 1
            isNegative = isNegative || sign
            try takeCurrency(&text)
        }
        guard signs <= 1, !text.isEmpty else { throw .notANumber }
        var number = try digits(text)
        if isPercent {
            number.scale += 2
            number.isPercent = true
        }
        if isNegative { number.mantissa = -number.mantissa }
        return number
    }

    /// Whether it is a number, in whatever currency.
    func isNumber(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        do {
            _ = try parse(field)
            return true
        } catch {
            return error.isOtherCurrency
        }
    }

    /// Takes a sign or code of the file's currency off either end.
    private func takeCurrency(
        _ text: inout NumberText.Text
    ) throws(NumberFault) {
        guard let first = text.first, let last = text.last else { return }
        if Byte.isDigit(first) && Byte.isDigit(last) { return }
        let isPlain: (UInt8) -> Bool = { byte in
            Byte.isDigit(byte) || byte == Byte.point || byte == Byte.comma || byte == Byte.minus
                || byte == Byte.plus || byte == Byte.percent || byte == UInt8(ascii: "'")
                || byte == Byte.space
        }
        if isPlain(first) && isPlain(last) { return }
        for mark in currency.map({ $0.acceptedSymbols + [$0.code] }) ?? [] {
            if NumberText.take(mark, from: &text) { return }
        }
        for (symbol, code) in Currency.symbols.sorted(by: { $0.symbol.count > $1.symbol.count }) {
            var rest = text
            if NumberText.take(symbol, from: &rest), (try? digits(rest)) != nil {
                throw .otherCurrency(code)
            }
        }
        if let code = NumberText.currencyCode(in: text), code != currency?.code {
            throw .otherCurrency(code)
        }
    }

    /// Reads digits, grouping and one decimal mark, nothing else.
    private func digits(
        _ text: NumberText.Text
    ) throws(NumberFault) -> ParsedNumber {
        if !isCertain, NumberText.isAmbiguous(text) { throw .ambiguousMark }
        var whole: Int128 = 0
        var wholeDigits = 0
        var group = 0  // digits since the last grouping mark
        var mark: [UInt8]?
        var index = text.startIndex
        while index < text.endIndex, text[index] != decimalMark {
            let byte = text[index]
            if Byte.isDigit(byte) {
                whole = whole * 10 + Int128(byte & 0x0F)
                if whole != 0 { wholeDigits += 1 }
                guard wholeDigits <= Self.digitLimit else { throw .outOfRange }
                group += 1
                index += 1
                continue
            }
            guard let found = NumberText.groupingMark(at: index, of: text),
                groupingMark == nil || groupingMark == found,
                mark == nil ? (1...3).contains(group) : (mark == found && group == 3)
            else {
                throw NumberText.isScientific(text) ? .scientific : .notANumber
            }
            mark = found
            group = 0
            index += found.count
        }
        let hasWhole = index > text.startIndex
        guard mark == nil || group == 3 else { throw .notANumber }
        guard index < text.endIndex else {
            return ParsedNumber(mantissa: whole, scale: 0)
        }
        index += 1
        return try fraction(
            text[index...], of: text, whole: whole, hasWhole: hasWhole)
    }

    private func fraction(
        _ places: NumberText.Text, of text: NumberText.Text,
        whole: Int128, hasWhole: Bool
    ) throws(NumberFault) -> ParsedNumber {
        guard hasWhole || !places.isEmpty else { throw .notANumber }
        var mantissa = whole
        var scale = 0
        for byte in places {
            guard Byte.isDigit(byte) else {
                throw NumberText.isScientific(text) ? .scientific : .notANumber
            }
            if scale == Self.digitLimit {
                guard byte == Byte.zero else { throw .tooManyDecimals }
                continue
            }
            mantissa = mantissa * 10 + Int128(byte & 0x0F)
            scale += 1
        }
        return ParsedNumber(mantissa: mantissa, scale: scale)
    }
}
