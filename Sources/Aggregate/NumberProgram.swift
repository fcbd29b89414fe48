import SalesCore

/// Arithmetic over the number columns of a line, as steps for a stack.
///
/// Exact: fractions throughout, so a division in a filter rounds nothing.
struct NumberProgram: Equatable {
    enum Step: Equatable {
        case constant(ExactDecimal)
        /// By place among the schema's number columns.
        case column(Int)
        case negate
        case apply(ArithmeticOperator)
    }

    let steps: [Step]

    /// The column, where the program is nothing else.
    var soleColumn: Int? {
        if steps.count == 1, case .column(let index) = steps[0] { index } else { nil }
    }

    /// The number, where the program is nothing else.
    var soleConstant: ExactDecimal? {
        guard case .constant(let value)? = steps.first else { return nil }
        if steps.count == 1 { return value }
        return steps.count == 2 && steps[1] == .negate ? value.negated : nil
    }

    /// The most values that wait on the stack at once is never above the number of steps.
    var stackSize: Int { steps.count }
}

extension NumberProgram {
    init(
        _ expression: Expression, schema: RecordSchema, user: String
    ) throws(AggregateFailure) {
        var steps: [Step] = []
        try Self.append(expression, to: &steps, schema: schema, user: user)
        self.steps = steps
    }

    private static func append(
        _ expression: Expression, to steps: inout [Step], schema: RecordSchema, user: String
    ) throws(AggregateFailure) {
        switch expression {
        case .number(let value): steps.append(.constant(value))
        case .name(let name):
            steps.append(.column(try schema.numberIndex(of: name, user: user)))
        case .negated(let inner):
            try append(inner, to: &steps, schema: schema, user: user)
            steps.append(.negate)
        case .arithmetic(let left, let operation, let right):
            try append(left, to: &steps, schema: schema, user: user)
            try append(right, to: &steps, schema: schema, user: user)
            steps.append(.apply(operation))
        case .text(let text):
            throw .invalidFilter(
                reason: "the text \"\(text)\" stands where a number is needed", user: user,
                remedy: "Compare a text column with it by = or !=.")
        case .day(let day):
            throw .invalidFilter(
                reason: "the day \(day) stands where a number is needed", user: user,
                remedy: "Compare a date column with it.")
        case .comparison, .and, .or, .not:
            throw .invalidFilter(
                reason: "a condition stands where a number is needed", user: user,
                remedy: "Join conditions with and, or and not.")
        }
    }
}

extension NumberProgram {
    /// What the steps come to on one line; none if a value is missing or a divisor is zero.
    func value(
        row: Int, numbers: [NumberColumn], stack: UnsafeMutablePointer<Rational>
    ) throws(ArithmeticOverflow) -> Rational? {
        var depth = 0
        for step in steps {
            switch step {
            case .constant(let value):
                stack[depth] = Rational(value)
                depth += 1
            case .column(let index):
                let column = numbers[index]
                if column.hasMissing, column.isMissing[row] { return nil }
                stack[depth] = Rational(mantissa: column.mantissa(row), scale: column.scale)
                depth += 1
            case .negate:
                stack[depth - 1] = try stack[depth - 1].negated
            case .apply(let operation):
                depth -= 1
                let (left, right) = (stack[depth - 1], stack[depth])
                switch operation {
                case .plus: stack[depth - 1] = try left.adding(right)
                case .minus: stack[depth - 1] = try left.subtracting(right)
                case .times: stack[depth - 1] = try left.multiplied(by: right)
                case .over:
                    guard let quotient = try left.divided(by: right) else { return nil }
                    stack[depth - 1] = quotient
                }
            }
        }
        return stack[0]
    }
}

extension RecordSchema {
    func numberIndex(of name: String, user: String) throws(AggregateFailure) -> Int {
        let (kind, index) = try place(of: name, user: user)
        guard kind == .number else { throw .notANumberColumn(name, user: user) }
        return index
    }

    func textIndex(of name: String, user: String) throws(AggregateFailure) -> Int {
        let (kind, index) = try place(of: name, user: user)
        guard kind == .text else { throw .notATextColumn(name, user: user) }
        return index
    }

    func place(
        of name: String, user: String
    ) throws(AggregateFailure) -> (kind: Kind, index: Int) {
        if let place = index(of: name) { return place }
        throw .unknownColumn(
            name, user: user, nearest: nearestName(to: name, among: columns.map(\.name)))
    }
}
