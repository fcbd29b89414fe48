internal import SalesCore

/// What kind of number an expression makes, so that unlike things are never added.
enum Quantity: Hashable {
    case money, percent, count, number
    /// A number written in the expression: takes the kind of what it is added to.
    case literal

    var name: String {
        switch self {
        case .money: "money"
        case .percent: "a percent"
        case .count: "a count"
        case .number, .literal: "a number"
        }
    }
}

/// Why an expression has no kind.
struct QuantityMismatch: Error, Equatable {
    let message: String
}

extension Quantity {
    /// The kind of an arithmetic expression whose names have known kinds.
    static func of(
        _ expression: Expression, names: [String: Quantity]
    ) throws(QuantityMismatch) -> Quantity {
        switch expression {
        case .number: return .literal
        case .name(let name):
            guard let quantity = names[name] else {
                throw QuantityMismatch(message: "'\(name)' has no kind")
            }
            return quantity
        case .negated(let inner): return try of(inner, names: names)
        case .arithmetic(let left, let sign, let right):
            return try of(left, names: names).combined(sign, with: of(right, names: names))
        case .text, .comparison, .and, .or, .not:
            throw QuantityMismatch(message: "a condition is not a number")
        }
    }

    func combined(
        _ sign: ArithmeticOperator, with other: Quantity
    ) throws(QuantityMismatch) -> Quantity {
        switch sign {
        case .plus, .minus: try added(to: other)
        case .times: try multiplied(by: other)
        case .over: divided(by: other)
        }
    }

    private func added(to other: Quantity) throws(QuantityMismatch) -> Quantity {
        switch (self, other) {
        case (let left, let right) where left == right: return left
        case (.literal, let right): return right
        case (let left, .literal): return left
        case (.count, .number), (.number, .count): return .number
        default:
            throw QuantityMismatch(
                message: "\(name) and \(other.name) cannot be added or subtracted")
        }
    }

    private func multiplied(by other: Quantity) throws(QuantityMismatch) -> Quantity {
        switch (self, other) {
        case (.money, .money):
            throw QuantityMismatch(message: "money times money means nothing")
        case (.money, _), (_, .money): return .money
        case (.literal, .literal): return .literal
        case (.count, .count): return .count
        case (.percent, .percent), (.percent, .literal), (.literal, .percent): return .percent
        default: return .number
        }
    }

    private func divided(by other: Quantity) -> Quantity {
        switch (self, other) {
        case (.literal, .literal): .literal
        case (.money, .money): .number
        case (.money, _): .money
        case (.percent, .literal): .percent
        default: .number
        }
    }
}

extension ColumnType {
    /// None of columns that are not numbers.
    var quantity: Quantity? {
        switch self {
        case .integer: .count
        case .decimal: .number
        case .money: .money
        case .percent: .percent
        case .text, .date, .boolean: nil
        }
    }
}
