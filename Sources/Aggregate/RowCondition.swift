import SalesCore

/// A filter of the metric language, its names resolved to columns.
///
/// `not` is gone: it is carried inward to the comparisons. A comparison of numbers that meets a
/// missing value (or divides by zero) holds neither way, so `not price > 5` leaves a line without
/// a price out, as SQL does; so does a comparison of days. A missing text is the empty text: it
/// differs from every other.
indirect enum RowCondition: Equatable {
    /// `column` by place among the schema's text columns.
    case text(column: Int, literal: String, isEqual: Bool)
    case number(NumberProgram, Comparator, NumberProgram)
    /// The day of the line, as its clock shows it.
    case time(Comparator, Day)
    /// `column` by place among the schema's text columns, which hold days as ISO 8601 writes them.
    case day(column: Int, Comparator, Day)
    case and(RowCondition, RowCondition)
    case or(RowCondition, RowCondition)
}

extension RowCondition {
    init(
        _ expression: Expression, schema: RecordSchema, time: String, user: String
    ) throws(AggregateFailure) {
        let compiler = ConditionCompiler(schema: schema, time: time, user: user)
        self = try compiler.condition(expression, negated: false)
    }

    /// Masks that evaluating it holds at once.
    var depth: Int {
        switch self {
        case .text, .number, .time, .day: 1
        case .and(let left, let right), .or(let left, let right):
            max(left.depth, right.depth + 1)
        }
    }

    /// The largest stack that any arithmetic in it needs.
    var stackSize: Int {
        switch self {
        case .text, .time, .day: 0
        case .number(let left, _, let right): max(left.stackSize, right.stackSize)
        case .and(let left, let right), .or(let left, let right):
            max(left.stackSize, right.stackSize)
        }
    }
}

private struct ConditionCompiler {
    let schema: RecordSchema
    /// The column that places a line in a period; the schema does not have it.
    let time: String
    let user: String

    func condition(
        _ expression: Expression, negated: Bool
    ) throws(AggregateFailure) -> RowCondition {
        switch expression {
        case .not(let inner): return try condition(inner, negated: !negated)
        case .and(let left, let right):
            let first = try condition(left, negated: negated)
            let second = try condition(right, negated: negated)
            return negated ? .or(first, second) : .and(first, second)
        case .or(let left, let right):
            let first = try condition(left, negated: negated)
            let second = try condition(right, negated: negated)
            return negated ? .and(first, second) : .or(first, second)
        case .comparison(let left, let comparator, let right):
            return try comparison(left, negated ? comparator.opposite : comparator, right)
        case .number, .name, .text, .day, .negated, .arithmetic:
            throw .invalidFilter(
                reason: "a value stands where a condition is needed", user: user,
                remedy: "Compare it, as in: stage = won.")
        }
    }

    private func comparison(
        _ left: Expression, _ comparator: Comparator, _ right: Expression
    ) throws(AggregateFailure) -> RowCondition {
        if case .day(let day) = right { return try dayComparison(left, comparator, day) }
        if case .day(let day) = left { return try dayComparison(right, comparator.mirrored, day) }
        if let column = textColumn(left) {
            return try textComparison(column, comparator, with: right)
        }
        if case .text = left, let column = textColumn(right) {
            return try textComparison(column, comparator, with: left)
        }
        return .number(
            try NumberProgram(left, schema: schema, user: user), comparator,
            try NumberProgram(right, schema: schema, user: user))
    }

    private func dayComparison(
        _ column: Expression, _ comparator: Comparator, _ day: Day
    ) throws(AggregateFailure) -> RowCondition {
        if case .name(time) = column { return .time(comparator, day) }
        if let column = textColumn(column) {
            return .day(column: column.index, comparator, day)
        }
        throw .invalidFilter(
            reason: "the day \(day) is compared with something that is no date", user: user,
            remedy: "Compare a date column with it.")
    }

    /// A bare word beside a text column is a value, even where a column bears that name.
    private func textComparison(
        _ column: (name: String, index: Int), _ comparator: Comparator, with value: Expression
    ) throws(AggregateFailure) -> RowCondition {
        guard comparator == .equal || comparator == .notEqual else {
            throw .invalidFilter(
                reason: "\"\(column.name)\" is text, which has no \(comparator.rawValue)",
                user: user, remedy: "Use = or !=.")
        }
        switch value {
        case .text(let literal), .name(let literal):
            return .text(
                column: column.index, literal: literal, isEqual: comparator == .equal)
        default:
            throw .invalidFilter(
                reason: "\"\(column.name)\" is text and is compared with something else",
                user: user, remedy: "Put the value in quotes, as in: store = \"12\".")
        }
    }

    private func textColumn(_ expression: Expression) -> (name: String, index: Int)? {
        guard case .name(let name) = expression, let place = schema.index(of: name),
            place.kind == .text
        else { return nil }
        return (name, place.index)
    }
}

extension Comparator {
    /// What holds of two present values when this does not.
    var opposite: Comparator {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }

    /// The comparator that says the same with its sides exchanged.
    var mirrored: Comparator {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }

    @inline(__always)
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
