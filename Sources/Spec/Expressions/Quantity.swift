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
    var remedy: String?
}

extension Quantity {
    /// The kind of an arithmetic expression whose names have known kinds.
    static func of(
        _ expression: Expression, names: [String: Quantity]
    ) throws(QuantityMismatch) -> Quantity {
        try weighed(expression, names).quantity
    }

    /// A kind, and how many percents more are added than subtracted where it is a sum of percents.
    private struct Weighed {
        let sum: Quantity
        let percents: Int

        init(_ sum: Quantity, percents: Int? = nil) {
            self.sum = sum
            self.percents = percents ?? (sum == .percent ? 1 : 0)
        }

        /// Of the sum as a whole: one percent and differences (points) at most.
        var quantity: Quantity {
            get throws(QuantityMismatch) {
                guard sum == .percent, abs(percents) > 1 else { return sum }
                throw QuantityMismatch(
                    message: "a sum of percents means nothing",
                    remedy: "Add up the amounts that they are percents of; only a difference of "
                        + "percents is in points.")
            }
        }
    }

    private static func weighed(
        _ expression: Expression, _ names: [String: Quantity]
    ) throws(QuantityMismatch) -> Weighed {
        switch expression {
        case .number: return Weighed(.literal)
        case .name(let name):
            guard let quantity = names[name] else {
                throw QuantityMismatch(message: "'\(name)' has no kind")
            }
            return Weighed(quantity)
        case .negated(let inner):
            let inner = try weighed(inner, names)
            return Weighed(inner.sum, percents: -inner.percents)
        case .arithmetic(let left, let sign, let right):
            let (left, right) = (try weighed(left, names), try weighed(right, names))
            switch sign {
            case .plus:
                return Weighed(
                    try left.sum.added(to: right.sum), percents: left.percents + right.percents)
            case .minus:
                return Weighed(
                    try left.sum.added(to: right.sum), percents: left.percents - right.percents)
            case .times: return Weighed(try left.quantity.multiplied(by: right.quantity))
            case .over: return Weighed(try left.quantity.divided(by: right.quantity))
            }
        case .day: throw QuantityMismatch(message: "a day is not a number")
        case .text, .comparison, .and, .or, .not:
            throw QuantityMismatch(message: "a condition is not a number")
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
