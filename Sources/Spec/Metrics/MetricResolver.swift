internal import SalesCore

/// Settles metrics that are made of others: names, circles, ratios of ratios, units.
///
/// A formula over formulas is written out to one over aggregates, so that it is finished once.
struct MetricResolver {
    private let drafts: [String: MetricDraft]
    private let declaredNames: [String]
    private let currency: Currency?
    private var settled: [String: Settled] = [:]
    private var path: [String] = []

    private static let maximumDepth = 50

    private struct Resolved {
        let metric: Metric
        let quantity: Quantity
        let usesMoney: Bool
        /// The currency of the amounts that it is made of; none where there are none.
        let amounts: AmountCurrency?
    }

    private enum Settled {
        case metric(Resolved)
        case broken
    }

    static func metrics(
        from drafts: [MetricDraft], declaredNames: [String], currency: Currency?
    ) -> [Metric] {
        var resolver = MetricResolver(
            drafts: drafts, declaredNames: declaredNames, currency: currency)
        return drafts.compactMap { resolver.resolved($0)?.metric }
    }

    private init(drafts: [MetricDraft], declaredNames: [String], currency: Currency?) {
        self.drafts = Dictionary(drafts.map { ($0.name, $0) }) { first, _ in first }
        self.declaredNames = declaredNames
        self.currency = currency
    }

    private mutating func resolved(_ draft: MetricDraft) -> Resolved? {
        switch settled[draft.name] {
        case .metric(let resolved): return resolved
        case .broken: return nil
        case nil: break
        }
        guard path.count < Self.maximumDepth else {
            draft.keys.node.report("is made of other metrics more than \(Self.maximumDepth) deep")
            return nil
        }
        path.append(draft.name)
        let resolved = settle(draft)
        path.removeLast()
        if settled[draft.name] == nil {
            settled[draft.name] = resolved.map { .metric($0) } ?? .broken
        }
        return resolved
    }

    private mutating func settle(_ draft: MetricDraft) -> Resolved? {
        guard let operands = operands(of: draft), isOfSums(draft, operands) else { return nil }
        let quantities = operands.mapValues(\.quantity)
        let quantity: Quantity
        do {
            quantity = try self.quantity(of: draft.kind, quantities)
        } catch {
            (draft.keys[.formula] ?? draft.keys.node)
                .report(error.message, remedy: error.remedy)
            return nil
        }
        let usesMoney = quantity == .money || operands.values.contains { $0.usesMoney }
        guard let amounts = amounts(of: draft, operands),
            let unit = MetricUnitChoice.unit(
                of: draft, quantity, usesMoney: usesMoney,
                money: amounts?.column == nil ? currency.map { .money($0) } : .ownCurrency)
        else { return nil }
        if draft.noun != nil, unit != .count {
            draft.keys[.noun]?.report(
                "names what a count counts, but '\(draft.name)' is in \(unit.text)",
                remedy: "Remove it.")
        }
        let definition = definition(of: draft.kind, operands)
        if case .formula(let written) = definition, written.isTooLarge {
            draft.keys[.formula]?.report(
                "names more than \(Expression.maximumLeaves) metrics when written out")
            return nil
        }
        let metric = Metric(
            name: draft.name, label: draft.label, also: draft.also, definition: definition,
            unit: unit, better: draft.better,
            noun: draft.noun, fillsWithZero: draft.fillsWithZero, currencyColumn: amounts?.column)
        let unitQuantity = self.quantity(of: unit)
        return Resolved(
            metric: metric, quantity: unitQuantity, usesMoney: usesMoney,
            amounts: amounts ?? (unitQuantity == .money ? .declared : nil))
    }

    /// Whether the parts of a ratio are sums and counts: nothing else weighs it by nature.
    private func isOfSums(_ draft: MetricDraft, _ operands: [String: Resolved]) -> Bool {
        guard case .ratio(let numerator, let denominator) = draft.kind else { return true }
        let faults = [numerator, denominator].filter { part in
            var names = [part.name]
            if case .formula(let formula)? = operands[part.name]?.metric.definition {
                names = formula.names
            }
            guard let name = names.first(where: { drafts[$0]?.unweighedNoun != nil }),
                let noun = drafts[name]?.unweighedNoun
            else { return false }
            let what = name == part.name ? noun : "made of '\(name)', \(noun)"
            let sum = noun == MetricDraft.mean ? "Use the sum behind the mean, or write" : "Write"
            part.node.report(
                "'\(part.name)' is \(what); a ratio is of sums and counts",
                remedy: "\(sum) 'formula: \(numerator.name) / \(denominator.name)'.")
            return true
        }
        return faults.isEmpty
    }

    private func amounts(
        of draft: MetricDraft, _ operands: [String: Resolved]
    ) -> AmountCurrency?? {
        if case .aggregate(_, _, let amounts) = draft.kind { return .some(amounts) }
        let node = draft.keys[.formula] ?? draft.keys[.ratio] ?? draft.keys.node
        return node.soleCurrency(
            of: operands.sorted { $0.key < $1.key }
                .compactMap { name, operand in operand.amounts.map { (name, $0) } })
    }

    /// The metrics that a ratio or formula is made of; none if one of them has a problem.
    private mutating func operands(of draft: MetricDraft) -> [String: Resolved]? {
        var operands: [String: Resolved] = [:]
        var isWhole = true
        for operand in draft.operands where operands[operand.name] == nil {
            if let resolved = resolved(operand) {
                operands[operand.name] = resolved
            } else {
                isWhole = false
            }
        }
        return isWhole ? operands : nil
    }

    private mutating func resolved(_ operand: MetricDraft.Operand) -> Resolved? {
        guard let draft = drafts[operand.name] else {
            if !declaredNames.contains(operand.name) {
                operand.node.report(
                    "no metric \(quoted(operand.name))",
                    remedy: suggestion(
                        for: operand.name, among: declaredNames.filter { !path.contains($0) }))
            }
            return nil
        }
        if let start = path.firstIndex(of: draft.name) {
            let circle = (path[start...] + [draft.name]).joined(separator: " → ")
            operand.node.report("goes in a circle: \(circle)", remedy: "Break it.")
            for name in path[start...] { settled[name] = .broken }
            return nil
        }
        guard let resolved = resolved(draft) else { return nil }
        guard !draft.isQuotient else {
            operand.node.report(
                "'\(draft.name)' is itself a ratio; a ratio of a ratio is refused",
                remedy: "Write it over the sums and counts behind '\(draft.name)'.")
            return nil
        }
        return resolved
    }

    private func quantity(
        of kind: MetricDraft.Kind, _ operands: [String: Quantity]
    ) throws(QuantityMismatch) -> Quantity {
        switch kind {
        case .aggregate(let aggregate, let type, _):
            MetricUnitChoice.quantity(of: aggregate.function, over: type)
        case .ratio(let numerator, let denominator):
            try Quantity.of(
                .arithmetic(.name(numerator.name), .over, .name(denominator.name)),
                names: operands)
        case .formula(let expression, _):
            try Quantity.of(expression, names: operands)
        }
    }

    private func quantity(of unit: MetricUnit) -> Quantity {
        switch unit {
        case .money, .ownCurrency: .money
        case .percent: .percent
        case .count: .count
        case .number: .number
        }
    }

    private func definition(
        of kind: MetricDraft.Kind, _ operands: [String: Resolved]
    ) -> MetricDefinition {
        switch kind {
        case .aggregate(let aggregate, _, _): return .aggregate(aggregate)
        case .ratio(let numerator, let denominator):
            return .ratio(numerator: numerator.name, denominator: denominator.name)
        case .formula(let expression, _):
            let formulas = operands.compactMapValues { resolved -> Expression? in
                if case .formula(let inner) = resolved.metric.definition { inner } else { nil }
            }
            return .formula(expression.replacing(formulas))
        }
    }
}
