/// What a formula or filter should have said, and where.
public struct ExpressionError: Error, Equatable, Sendable {
    /// 1-based, in Unicode scalars of the expression.
    public let column: Int
    public let message: String
}

extension Expression {
    /// Reads the grammar that `Expression` documents.
    public init(parsing source: String) throws(ExpressionError) {
        var parser = ExpressionParser(source)
        self = try parser.parse()
    }
}

/// Recursive descent over the expression grammar, one method a rule.
private struct ExpressionParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0
    private var terms = 0
    private static let maximumDepth = 64
    /// A chain of terms is a tree as deep as it is long.
    private static let maximumTerms = 500
    private static let reservedWords: Set<String> = ["and", "or", "not"]

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    mutating func parse() throws(ExpressionError) -> Expression {
        let expression = try condition()
        skipSpaces()
        guard position == scalars.count else {
            throw error("unexpected '\(scalars[position])'; expected an operator or the end")
        }
        return expression
    }

    private mutating func condition() throws(ExpressionError) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw error("nested too deeply") }
        var left = try conjunction()
        while takeWord("or") { left = .or(left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws(ExpressionError) -> Expression {
        var left = try negation()
        while takeWord("and") { left = .and(left, try negation()) }
        return left
    }

    private mutating func negation() throws(ExpressionError) -> Expression {
        var negations = 0
        while takeWord("not") { negations += 1 }
        let inner = try comparison()
        return negations % 2 == 0 ? inner : .not(inner)
    }

    private mutating func comparison() throws(ExpressionError) -> Expression {
        let left = try sum()
        for comparator in [
            Comparator.lessOrEqual, .greaterOrEqual, .notEqual, .less, .greater, .equal,
        ] where take(comparator.rawValue) {
            return .comparison(left, comparator, try sum())
        }
        return left
    }

    private mutating func sum() throws(ExpressionError) -> Expression {
        var left = try product()
        while true {
            if take("+") {
                left = .arithmetic(left, .plus, try product())
            } else if take("-") {
                left = .arithmetic(left, .minus, try product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(ExpressionError) -> Expression {
        var left = try factor()
        while true {
            if take("*") {
                left = .arithmetic(left, .times, try factor())
            } else if take("/") {
                left = .arithmetic(left, .over, try factor())
            } else {
                return left
            }
        }
    }

    private mutating func factor() throws(ExpressionError) -> Expression {
        skipSpaces()
        guard position < scalars.count else { throw error("expected a name, a number or '('") }
        terms += 1
        guard terms <= Self.maximumTerms else {
            throw error("more than \(Self.maximumTerms) terms")
        }
        let scalar = scalars[position]
        if take("-") {
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.maximumDepth else { throw error("nested too deeply") }
            return .negated(try factor())
        }
        if take("(") {
            let inner = try condition()
            guard take(")") else { throw error("expected ')'") }
            return inner
        }
        if scalar == "\"" || scalar == "'" { return .text(try quotedText(until: scalar)) }
        if let day = try day() { return .day(day) }
        if isDigit(scalar) || scalar == "." { return .number(try number()) }
        if isNameStart(scalar) { return .name(try unreservedName()) }
        throw error("unexpected '\(scalar)'; expected a name, a number or '('")
    }

    private mutating func quotedText(until quote: Unicode.Scalar) throws(ExpressionError) -> String
    {
        let start = position
        position += 1
        var text = ""
        while position < scalars.count, scalars[position] != quote {
            text.unicodeScalars.append(scalars[position])
            position += 1
        }
        guard position < scalars.count else {
            position = start
            throw error("no closing \(quote)")
        }
        position += 1
        return text
    }

    /// Nothing where no day is written; what is written as one and is none is told.
    private mutating func day() throws(ExpressionError) -> Day? {
        let end = position + Self.dayShape.count
        guard end <= scalars.count,
            zip(scalars[position..<end], Self.dayShape).allSatisfy({ scalar, shape in
                shape == "0" ? isDigit(scalar) : scalar == shape
            }), end == scalars.count || !isDigit(scalars[end]) && !isNameStart(scalars[end])
        else { return nil }
        let start = position
        position = end
        let text = text(from: start)
        guard let day = Day(iso: text) else {
            position = start
            throw error("the calendar has no day \(text)")
        }
        return day
    }

    private static let dayShape = Array("0000-00-00".unicodeScalars)

    private mutating func number() throws(ExpressionError) -> ExactDecimal {
        let start = position
        while position < scalars.count, isDigit(scalars[position]) || scalars[position] == "." {
            position += 1
        }
        guard let value = ExactDecimal(text(from: start)) else {
            position = start
            throw error("not a decimal number")
        }
        return value
    }

    private mutating func unreservedName() throws(ExpressionError) -> String {
        let start = position
        while position < scalars.count,
            isNameStart(scalars[position]) || isDigit(scalars[position])
        {
            position += 1
        }
        let name = text(from: start)
        guard !Self.reservedWords.contains(name) else {
            position = start
            throw error("'\(name)' joins conditions; in quotes it is a text")
        }
        return name
    }

    private func text(from start: Int) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<position])
        return text
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }

    private mutating func skipSpaces() {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    }

    private mutating func take(_ symbol: String) -> Bool {
        skipSpaces()
        let symbol = Array(symbol.unicodeScalars)
        guard scalars[position...].starts(with: symbol) else { return false }
        position += symbol.count
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        skipSpaces()
        let word = Array(word.unicodeScalars)
        let end = position + word.count
        guard scalars[position...].starts(with: word) else { return false }
        if end < scalars.count, isNameStart(scalars[end]) || isDigit(scalars[end]) { return false }
        position = end
        return true
    }

    private func error(_ message: String) -> ExpressionError {
        ExpressionError(column: position + 1, message: message)
    }
}
