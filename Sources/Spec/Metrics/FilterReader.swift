internal import SalesCore

/// Reads `where`: a condition over columns, with bare words settled.
///
/// Beside a text column a bare word is a value: `stage = won` becomes `stage = "won"`.
struct FilterReader {
    let columns: ColumnCatalog
    let node: PositionedNode

    static func filter(from node: PositionedNode, _ columns: ColumnCatalog) -> Expression? {
        guard let expression = node.expression() else { return nil }
        return FilterReader(columns: columns, node: node).condition(expression)
    }

    private func condition(_ expression: Expression) -> Expression? {
        switch expression {
        case .and(let left, let right):
            guard let left = condition(left), let right = condition(right) else { return nil }
            return .and(left, right)
        case .or(let left, let right):
            guard let left = condition(left), let right = condition(right) else { return nil }
            return .or(left, right)
        case .not(let inner): return condition(inner).map { .not($0) }
        case .comparison(let left, let comparator, let right):
            return comparison(left, comparator, right)
        case .number, .name, .text, .day, .negated, .arithmetic:
            node.report(
                "is not a condition", remedy: "Compare with =, !=, <, <=, > or >=: stage = won.")
            return nil
        }
    }

    private func comparison(
        _ left: Expression, _ comparator: Comparator, _ right: Expression
    ) -> Expression? {
        if case .name(let name) = left {
            let column = columns.column(name, at: node, kind: "text, number or date")
            guard let column else { return nil }
            switch column.type {
            case .text, .boolean: return textComparison(column, comparator, right)
            case .date: return dayComparison(column, comparator, right)
            case .integer, .decimal, .money, .percent: break
            }
        }
        guard isNumber(left), isNumber(right) else { return nil }
        let comparison = Expression.comparison(left, comparator, right)
        let amounts = comparison.names.compactMap(columns.column(named:))
            .filter { $0.type == .money }
        guard node.soleCurrency(of: amounts.map { ($0.name, AmountCurrency($0)) }) != nil else {
            return nil
        }
        return comparison
    }

    private func textComparison(
        _ column: ColumnSpec, _ comparator: Comparator, _ right: Expression
    ) -> Expression? {
        guard comparator == .equal || comparator == .notEqual else {
            node.report(
                "'\(column.name)' is text, which has no order", remedy: "Compare with = or !=.")
            return nil
        }
        let value: String
        switch right {
        case .name(let word): value = word
        case .text(let text): value = text
        default:
            node.report(
                "'\(column.name)' is text; what stands beside it is not",
                remedy: "Write the value in quotes: \(column.name) = \"12\".")
            return nil
        }
        let values = column.type == .boolean ? ["true", "false"] : column.values
        if !values.isEmpty, !values.contains(value) {
            node.report(
                "'\(column.name)' has no value \(quoted(value))",
                remedy: suggestion(for: value, among: values))
            return nil
        }
        return .comparison(.name(column.name), comparator, .text(value))
    }

    private func dayComparison(
        _ column: ColumnSpec, _ comparator: Comparator, _ right: Expression
    ) -> Expression? {
        guard case .day = right else {
            node.report(
                "'\(column.name)' is a date; what stands beside it is no day",
                remedy: "Write the day without quotes: \(column.name) >= 2025-01-31.")
            return nil
        }
        return .comparison(.name(column.name), comparator, right)
    }

    private func isNumber(_ expression: Expression) -> Bool {
        switch expression {
        case .number: return true
        case .name(let name):
            return columns.column(name, at: node, kind: "number") { $0.type.isNumber } != nil
        case .negated(let inner): return isNumber(inner)
        case .arithmetic(_, .over, _):
            node.report(
                "a filter cannot divide, so that it stays exact",
                remedy: "Write a / b > 2 as a > 2 * b.")
            return false
        case .arithmetic(let left, _, let right):
            return isNumber(left) && isNumber(right)
        case .text(let text):
            node.report(
                "\(quoted(text)) is text beside a number", remedy: "Put the text column first.")
            return false
        case .day(let day):
            node.report(
                "\(day) is a day beside a number",
                remedy: "Put the date column first: order_date >= \(day).")
            return false
        case .comparison, .and, .or, .not:
            node.report("a condition stands where a number should")
            return false
        }
    }
}
