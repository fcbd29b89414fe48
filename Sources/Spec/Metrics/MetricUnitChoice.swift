internal import SalesCore

/// The `unit` of a metric: what it comes to by itself, or what the spec says where both fit.
enum MetricUnitChoice {
    enum Word: String, CaseIterable { case percent, count, number, currency }

    /// What an aggregate's values are.
    static func quantity(of aggregation: Aggregation, over type: ColumnType?) -> Quantity {
        switch aggregation {
        case .count, .countDistinct: .count
        case .mean, .stddev, .median, .percentile:
            type == .integer ? .number : type?.quantity ?? .number
        case .sum, .min, .max, .first, .last: type?.quantity ?? .number
        }
    }

    /// None if the spec asks for a unit that the values cannot have; `money` is the unit of amounts.
    static func unit(
        of draft: MetricDraft, _ quantity: Quantity, usesMoney: Bool, money: MetricUnit?
    ) -> MetricUnit? {
        guard let node = draft.keys[.unit] else { return unit(quantity, money) }
        guard let word = node.choice(of: Word.self) else { return nil }
        let fitting = words(for: draft, quantity, usesMoney: usesMoney)
        guard fitting.contains(word) else {
            node.report(
                "'\(draft.name)' makes \(quantity.name), which cannot be in '\(word.rawValue)'",
                remedy: "Possible: \(listed(fitting.map(\.rawValue))).")
            return nil
        }
        switch word {
        case .percent: return .percent
        case .count: return .count
        case .number: return .number
        case .currency:
            if money == nil {
                node.report(
                    "needs the spec's currency", remedy: "Add 'currency: USD' at the top.")
            }
            return money
        }
    }

    private static func unit(_ quantity: Quantity, _ money: MetricUnit?) -> MetricUnit? {
        switch quantity {
        case .money: money
        case .percent: .percent
        case .count: .count
        case .number, .literal: .number
        }
    }

    private static func words(
        for draft: MetricDraft, _ quantity: Quantity, usesMoney: Bool
    ) -> [Word] {
        switch quantity {
        case .money: [.currency]
        case .percent: [.percent, .number]
        case .count: [.count, .number]
        case .number, .literal:
            switch draft.kind {
            case .aggregate(let aggregate, _, _) where aggregate.function == .sum:
                [.number, .count, .currency]
            case .aggregate: [.number, .percent, .count, .currency]
            case .ratio, .formula:
                usesMoney ? [.number, .percent] : [.number, .percent, .currency]
            }
        }
    }
}
