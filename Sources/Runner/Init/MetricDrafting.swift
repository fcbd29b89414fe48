import SalesCore

/// The dimensions and metrics that the columns of a draft suggest.
struct MetricDrafting {
    let columns: [ExportSample.Column]

    private static let mostDimensions = 4
    private static let mostMembers = 50
    private static let fewMembers = 12

    func fillDimensions(_ draft: inout SpecDraft) {
        var names: [String] = []
        for spec in draft.columns where spec.type == .text || spec.type == .boolean {
            guard let column = columns.first(where: { $0.spellings == spec.from }),
                isDimension(column)
            else { continue }
            names.append(spec.name)
        }
        draft.dimensions = Array(names.prefix(Self.mostDimensions))
        let rest = names.dropFirst(Self.mostDimensions)
        if !rest.isEmpty {
            draft.dimensionRemarks.append(
                "Could split the metrics too: \(rest.joined(separator: ", "))")
        }
    }

    /// Few names that come back.
    private func isDimension(_ column: ExportSample.Column) -> Bool {
        guard let distinct = column.tally.distinct, (2...Self.mostMembers).contains(distinct),
            !HeaderWords.isIdentifier(column.header), !column.tally.isUnique
        else { return false }
        return distinct <= Self.fewMembers || distinct * 2 <= column.tally.filled
    }

    func fillMetrics(_ draft: inout SpecDraft) {
        for spec in draft.columns where spec.type.isNumber {
            let header = spec.from.first ?? spec.name
            guard !HeaderWords.isDate(header) else { continue }
            let isMean =
                spec.type == .percent || HeaderWords.isUnitPrice(header)
                || HeaderWords.isRate(header)
            draft.metrics.append(
                .init(
                    name: spec.name,
                    definition: "aggregate: \(isMean ? "mean" : "sum"), of: "
                        + spec.name))
        }
        suggestRevenue(&draft)
    }

    /// Quantity times price, where no column is the amount itself.
    private func suggestRevenue(_ draft: inout SpecDraft) {
        let numbers = draft.columns.filter { $0.type.isNumber }
        func first(_ fits: (String) -> Bool) -> ColumnDraft? {
            numbers.first { $0.from.contains(where: fits) }
        }
        guard first(HeaderWords.isAmount) == nil, draft[column: "revenue"] == nil,
            let quantity = first(HeaderWords.isQuantity), let price = first(HeaderWords.isUnitPrice)
        else { return }
        draft.unused.append("revenue: {formula: \(quantity.name) * \(price.name)}")
        draft.metricRemarks.append("revenue: {aggregate: sum, of: revenue}")
    }

    func fillContract(_ draft: inout SpecDraft) {
        let keys = draft.columns.filter { spec in
            columns.contains {
                $0.spellings == spec.from && $0.tally.isUnique && $0.tally.isAlwaysFilled
                    && HeaderWords.isIdentifier($0.header)
            }
        }
        if let key = keys.first {
            draft.contractRemarks.append(
                "With `key: true` at \(key.name), a line that comes again takes the place of the "
                    + "first: upload: {on_duplicate: keep_last}")
        }
        draft.contractRemarks.append(
            "Promises to hold the export to, each refusing the whole file: contract: {columns: "
                + "freeze, max_rejected: 1%, freshness: {error_after: 5d}}")
    }
}
