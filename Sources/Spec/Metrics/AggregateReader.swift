internal import SalesCore

/// Reads what a metric with `aggregate` is made of.
struct AggregateReader {
    enum Method: String, CaseIterable { case exact, approximate }

    private typealias Key = MetricReader.Key

    let columns: ColumnCatalog

    /// None if any part of it has a problem.
    func aggregate(_ keys: KeyedMapping<MetricReader.Key>) -> MetricDraft.Kind? {
        let function = keys[.aggregate]?.choice(of: Aggregation.self)
        let filter = keys[.filter].map { FilterReader.filter(from: $0, columns) }
        guard let function else { return nil }
        let column = column(keys, function)
        let rank = rank(keys, function)
        let entities = entities(keys, function)
        let method = method(keys, function)
        if let filter, filter == nil { return nil }
        guard let column, let rank, let entities, let method,
            let amounts = amounts(keys, function, column, filter ?? nil)
        else { return nil }
        return .aggregate(
            AggregateDefinition(
                function, of: column?.name, filter: filter ?? nil, rank: rank,
                entities: entities, isApproximate: method == .approximate),
            over: column?.type, amounts: amounts)
    }

    /// The currency of what is added up, and of what a filter compares in that of its line.
    private func amounts(
        _ keys: KeyedMapping<MetricReader.Key>, _ function: Aggregation, _ column: ColumnSpec?,
        _ filter: Expression?
    ) -> AmountCurrency?? {
        let compared = (filter?.names ?? []).compactMap(columns.column(named:))
            .filter { $0.currency != nil }
        let measured = [column].compactMap { $0 }.filter { $0.type == .money && function != .count }
        return (keys[.filter] ?? keys.node).soleCurrency(
            of: (measured + compared).map { ($0.name, AmountCurrency($0)) })
    }

    /// Nil when missing or unfit; `.some(nil)` for `count` without a column: it counts lines.
    private func column(
        _ keys: KeyedMapping<MetricReader.Key>, _ function: Aggregation
    ) -> ColumnSpec?? {
        if function == .count, keys[.of] == nil { return .some(nil) }
        guard let node = keys.required(.of), let name = node.text() else { return nil }
        if function == .countDistinct {
            return columns.column(name, at: node, kind: "text or number") { $0.type != .date }
                .map { .some($0) }
        }
        let column = columns.column(name, at: node, kind: "number") { $0.type.isNumber }
        if let column, column.type == .percent, [.sum, .first, .last].contains(function) {
            node.report(
                "'\(name)' is a percent; a sum of percents means nothing",
                remedy: "Use 'mean', or a ratio of the amounts behind it.")
            return nil
        }
        return column.map { .some($0) }
    }

    /// A percentile's rank, as a share of one.
    private func rank(
        _ keys: KeyedMapping<MetricReader.Key>, _ function: Aggregation
    ) -> ExactDecimal?? {
        guard function == .percentile else {
            keys[.percentile]?.report("is for 'aggregate: percentile'", remedy: "Remove it.")
            return .some(nil)
        }
        guard let node = keys.required(.percentile), let percent = node.decimal() else {
            return nil
        }
        let hundred = ExactDecimal(100)
        guard !percent.isNegative, !percent.isZero, percent < hundred,
            let rank = try? percent.divided(by: hundred, places: 12)
        else {
            node.report("is not between 0 and 100", remedy: "Write 95 for the 95th.")
            return nil
        }
        return .some(rank)
    }

    private func entities(
        _ keys: KeyedMapping<MetricReader.Key>, _ function: Aggregation
    ) -> [String]? {
        guard [.first, .last].contains(function) else {
            keys[.per]?.report("is for 'aggregate: first' and 'last'", remedy: "Remove it.")
            return []
        }
        guard let node = keys.required(.per) else { return nil }
        let items = node.itemOrItems()
        let names = items.compactMap { item -> String? in
            guard let name = item.text() else { return nil }
            return columns.column(name, at: item, kind: "text") { $0.type == .text }?.name
        }
        if items.isEmpty {
            node.report("names no column", remedy: "Write the columns that name an entity.")
        }
        return names.isEmpty || names.count != items.count ? nil : names
    }

    private func method(
        _ keys: KeyedMapping<MetricReader.Key>, _ function: Aggregation
    ) -> Method? {
        guard let node = keys[.method] else { return .exact }
        guard [.countDistinct, .median, .percentile].contains(function) else {
            node.report(
                "'\(function.rawValue)' is always exact", remedy: "Remove it.")
            return nil
        }
        return node.choice(of: Method.self)
    }
}
