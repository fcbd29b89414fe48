/// A formula or a filter of the metric language: a closed grammar, so that any engine can run it.
///
///     condition  = conjunction { "or" conjunction }
///     conjunction= negation { "and" negation }
///     negation   = "not" negation | comparison
///     comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum ]
///     sum        = product { ( "+" | "-" ) product }
///     product    = factor { ( "*" | "/" ) factor }
///     factor     = "-" factor | day | decimal | name | text | "(" condition ")"
///     day        = four digits "-" two digits "-" two digits, without spaces
public indirect enum Expression: Hashable, Sendable, Codable {
    case number(ExactDecimal)
    case name(String)
    case text(String)
    case day(Day)
    case negated(Expression)
    case arithmetic(Expression, ArithmeticOperator, Expression)
    case comparison(Expression, Comparator, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case not(Expression)
}

public enum ArithmeticOperator: String, Hashable, Sendable, Codable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
}

public enum Comparator: String, Hashable, Sendable, Codable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

extension Expression {
    /// Every name in the expression, in order, repeated as written.
    ///
    /// On the right of a comparison a bare name may be a text value; whoever knows the columns
    /// decides.
    public var names: [String] {
        switch self {
        case .number, .text, .day: []
        case .name(let name): [name]
        case .negated(let inner), .not(let inner): inner.names
        case .arithmetic(let left, _, let right), .comparison(let left, _, let right),
            .and(let left, let right), .or(let left, let right):
            left.names + right.names
        }
    }

    /// Whether the expression is a number rather than a condition.
    public var isArithmetic: Bool {
        switch self {
        case .number, .name: true
        case .negated(let inner): inner.isArithmetic
        case .arithmetic(let left, _, let right): left.isArithmetic && right.isArithmetic
        case .text, .day, .comparison, .and, .or, .not: false
        }
    }
}
