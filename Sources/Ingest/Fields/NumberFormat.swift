public import SalesCore

/// How a file writes its numbers.
public struct NumberFormat: Hashable, Sendable {
    /// `.` or `,`.
    public var decimalMark: UInt8
    /// The only grouping mark allowed; nil allows every usual one but the decimal mark.
    public var groupingMark: GroupingMark?
    /// Whether the decimal mark is certain, by the spec or by the file's own numbers.
    public var isCertain: Bool
    /// The currency that amounts are in; its signs and code may stand beside a number.
    public var currency: Currency?

    public init(
        decimalMark: UInt8 = UInt8(ascii: "."), groupingMark: GroupingMark? = nil,
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

extension NumberFormat {
    /// Digits allowed on either side of the decimal mark; 18 + 18 fit 128 bits.
    static let digitLimit = 18

    /// Reads a number with its sign, grouping, brackets, currency, percent sign and scale word.
    ///
    /// The digits and the marks between them are the core of the text; what stands before and
    /// behind it must be known word by word.
    func parse(_ field: UnsafeBufferPointer<UInt8>) throws(NumberFault) -> ParsedNumber {
        guard let first = field.firstIndex(where: Byte.isDigit),
            let last = field.lastIndex(where: Byte.isDigit)
        else { throw NumberText.fault(field) }
        var core = first...last
        var affixes = NumberAffixes(currency: currency)
        if !affixes.read(field[..<first], isBefore: true) {
            affixes = NumberAffixes(currency: currency)
            guard first > 0, field[first - 1] == decimalMark,
                affixes.read(field[..<(first - 1)], isBefore: true)
            else { throw NumberText.fault(field) }
            core = (first - 1)...last
        }
        var rest = field[(last + 1)...]
        if rest.first == decimalMark {
            rest = rest.dropFirst()
            NumberText.dropDashForCents(&rest)
        }
        guard affixes.read(rest, isBefore: false), affixes.isPlausible else {
            throw NumberText.fault(field)
        }
        var number: ParsedNumber
        do {
            number = try NumberDigits(format: self).read(field[core])
        } catch {
            throw error == .notANumber ? NumberText.fault(field) : error
        }
        if let foreign = affixes.foreignCurrency { throw .otherCurrency(foreign) }
        try affixes.apply(to: &number)
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
}
