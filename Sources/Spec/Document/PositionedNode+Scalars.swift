public import SalesCore
internal import Yams

extension PositionedNode {
    /// The text of a scalar as it stands, so that `NO` and `007` stay what they are.
    public func text() -> String? {
        guard case .scalar(let scalar) = node, !isNull(scalar) else {
            reportExpected("a text")
            return nil
        }
        return scalar.string
    }

    /// Text that is more than spaces.
    public func visibleText() -> String? {
        guard let text = text() else { return nil }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            report("is blank", remedy: "Write a text, or leave the key out.")
            return nil
        }
        return text
    }

    /// One text, or a list of them.
    public func texts() -> [String]? {
        let items = itemOrItems()
        let texts = items.compactMap { $0.text() }
        return texts.count == items.count ? texts : nil
    }

    public func integer(in range: ClosedRange<Int>? = nil) -> Int? {
        let expected = range.map { "a whole number \($0.lowerBound) … \($0.upperBound)" }
        guard case .scalar(let scalar) = node, let value = Int(scalar.string),
            range?.contains(value) ?? true
        else {
            reportExpected(expected ?? "a whole number")
            return nil
        }
        return value
    }

    /// `true` or `false`, and none of YAML's other spellings.
    public func boolean() -> Bool? {
        guard case .scalar(let scalar) = node, let value = Bool(scalar.string) else {
            reportExpected("true or false")
            return nil
        }
        return value
    }

    /// Read from the scalar's own digits, never by way of a binary number.
    public func decimal() -> ExactDecimal? {
        guard case .scalar(let scalar) = node, let value = ExactDecimal(scalar.string) else {
            reportExpected("a plain decimal such as 1234.50")
            return nil
        }
        return value
    }

    /// A share of one, written `2%` or `0.02`, between nothing and the whole.
    public func share() -> ExactDecimal? {
        guard case .scalar(let scalar) = node, let value = Self.share(scalar.string), value <= 1,
            !value.isNegative
        else {
            reportExpected("a share such as 2% or 0.02")
            return nil
        }
        return value
    }

    private static func share(_ text: String) -> ExactDecimal? {
        guard text.hasSuffix("%") else { return ExactDecimal(text) }
        guard let hundredfold = ExactDecimal(text.dropLast()),
            hundredfold.scale + 2 <= ExactDecimal.maximumScale
        else { return nil }
        return ExactDecimal(mantissa: hundredfold.mantissa, scale: hundredfold.scale + 2)
    }

    /// One of the words of `Choice`.
    ///
    /// `planned` are words of the language that this version cannot do yet, and says so.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        of _: Choice.Type, planned: [String] = []
    ) -> Choice? where Choice.RawValue == String {
        let words = Choice.allCases.map(\.rawValue)
        guard case .scalar(let scalar) = node, !isNull(scalar) else {
            reportExpected("one of \(words.joined(separator: ", "))")
            return nil
        }
        if let choice = Choice(rawValue: scalar.string) { return choice }
        if planned.contains(scalar.string) {
            report(
                "'\(scalar.string)' is not supported yet", remedy: "Supported: \(listed(words)).")
        } else {
            report(
                "unknown value \(quoted(scalar.string))",
                remedy: suggestion(for: scalar.string, among: words))
        }
        return nil
    }
}
