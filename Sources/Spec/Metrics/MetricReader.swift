internal import SalesCore

/// Reads one entry of `metrics`.
struct MetricReader {
    enum Key: String, CaseIterable {
        case aggregate, of, per, percentile, method, ratio, formula, label, also, unit, better,
            noun, fill
        case filter = "where"
    }

    enum Fill: String, CaseIterable { case zero }

    let columns: ColumnCatalog

    /// None if the metric has a problem of its own; it still counts as declared.
    func draft(from entry: PositionedNode.Entry) -> MetricDraft? {
        guard entry.hasValidName(as: "metric"),
            let keys = entry.value.mapping(Key.self)
        else { return nil }
        let label = keys[.label]?.visibleText()
        let also = words(keys[.also])
        let better = keys[.better]?.choice(of: Better.self)
        let noun = keys[.noun].flatMap(NounReader.noun)
        let fill = keys[.fill]?.choice(of: Fill.self)
        guard let kind = kind(keys) else { return nil }
        if fill != nil { checkFill(kind, keys) }
        return MetricDraft(
            name: entry.name, keys: keys, kind: kind, label: label, also: also, better: better,
            noun: noun, fillsWithZero: fill != nil)
    }

    private func words(_ node: PositionedNode?) -> [String] {
        guard let node else { return [] }
        return node.itemOrItems().compactMap { $0.visibleText() }
    }

    private func kind(_ keys: KeyedMapping<Key>) -> MetricDraft.Kind? {
        let given = [Key.aggregate, .ratio, .formula].filter { keys[$0] != nil }
        guard given.count == 1 else {
            let names = given.map { "'\($0.rawValue)'" }.joined(separator: " and ")
            keys.node.report(
                given.isEmpty ? "does not say what it is made of" : "has \(names) at once",
                remedy: "Give one of 'aggregate', 'ratio' and 'formula'.")
            return nil
        }
        if given[0] != .aggregate {
            for key in [Key.of, .per, .percentile, .method] {
                keys[key]?.report("is for 'aggregate'", remedy: "Remove it.")
            }
            keys[.filter]?.report(
                "is for 'aggregate'", remedy: "Filter the metrics that this one is made of.")
        }
        switch given[0] {
        case .aggregate: return AggregateReader(columns: columns).aggregate(keys)
        case .ratio: return ratio(keys)
        default: return formula(keys)
        }
    }

    private func ratio(_ keys: KeyedMapping<Key>) -> MetricDraft.Kind? {
        guard let items = keys[.ratio]?.items() else { return nil }
        let operands = items.compactMap { item in
            item.text().map { MetricDraft.Operand(name: $0, node: item) }
        }
        guard operands.count == items.count else { return nil }
        guard operands.count == 2 else {
            keys[.ratio]?.report(
                "needs two metrics, has \(operands.count)", remedy: "Write two: [revenue, orders].")
            return nil
        }
        return .ratio(operands[0], operands[1])
    }

    private func formula(_ keys: KeyedMapping<Key>) -> MetricDraft.Kind? {
        guard let node = keys[.formula], let expression = node.expression() else { return nil }
        guard expression.isArithmetic else {
            node.report(
                "is not a number", remedy: "A formula is arithmetic only; conditions go in 'where'."
            )
            return nil
        }
        guard !expression.names.isEmpty else {
            node.report("names no metric")
            return nil
        }
        return .formula(expression, node)
    }

    private func checkFill(_ kind: MetricDraft.Kind, _ keys: KeyedMapping<Key>) {
        if case .aggregate(let aggregate, _, _) = kind,
            [.sum, .count, .countDistinct].contains(aggregate.function)
        {
            return
        }
        keys[.fill]?.report(
            "only a sum or a count can be zero where there are no lines", remedy: "Remove it.")
    }
}
