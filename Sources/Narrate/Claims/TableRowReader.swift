import SalesCore

/// Reads the rows of Markdown tables: the header tells metric or period, the first cell whose.
extension SentenceReader {
    /// The statements of a row; none where the sentence is no row of a table.
    func readRow(
        _ tokens: [Token], in columns: inout TableColumns?, carried: Frame?
    ) -> [Statement]? {
        guard tokens.first?.text == "|" else { return nil }
        let mentions = MentionReader(names: names, calendar: table.spec.calendar, of: scalars)
            .mentions(in: tokens)
        guard let cells = TableColumns.cells(mentions) else { return nil }
        guard mentions.contains(where: { $0.quantity != nil }) else {
            let isRule = mentions.allSatisfy { $0.mark != nil }
            if !isRule { columns = TableColumns(header: cells, tokens) }
            return []
        }
        // "| Revenue | May 2024 | $1.3M |" without a header is a sentence.
        if columns == nil, mentions.contains(where: { $0.period != nil }) { return nil }
        let header = columns ?? TableColumns()
        columns = header
        guard let label = cells.first, !label.contains(where: { $0.quantity != nil }) else {
            return nil
        }
        let row = RowReader(
            table: table, report: report, tokens: tokens, label: label, carried: carried)
        return cells.indices.dropFirst().compactMap { index in
            guard let place = cells[index].first(where: { $0.quantity != nil }) else { return nil }
            if let word = header.unknownWord(index) {
                return row.undecidable(place, "the tables have no \"\(word)\"")
            }
            return row.statement(place, cells[index], header.column(index))
        }
    }
}

/// One row: whose numbers its cells are.
private struct RowReader {
    let table: MetricTable
    let report: Period
    let tokens: [Token]
    let label: [Mention]
    let carried: Frame?

    func undecidable(_ place: Mention, _ reason: String) -> Statement {
        Statement(
            tokens: place.tokens, kind: .number, assertion: .undecidable(.number, reason),
            readings: [])
    }

    func statement(
        _ place: Mention, _ cell: [Mention], _ column: TableColumns.Column
    ) -> Statement? {
        guard let quantity = place.quantity else { return nil }
        if let unknown = label.first(where: { $0.kind == .unknown }) {
            return undecidable(
                place, "the tables have no \"\(tokens[unknown.tokens.lowerBound].text)\"")
        }
        guard let period = period(column) else {
            return undecidable(
                place, "no cell holds that period: the tables are by month and quarter")
        }
        let metrics = metrics(column)
        let baseline =
            column.change.map { $0.baseline.period(for: period) } ?? period.previous
        let readings = metrics.map {
            Subject(
                metric: $0, slice: slice, period: period, baseline: baseline,
                namesBaseline: column.change != nil)
        }
        guard let assertion = assertion(quantity, cell, column, metrics) else {
            return undecidable(place, "the text does not say of what")
        }
        return Statement(
            tokens: place.tokens, kind: .number, assertion: assertion, readings: readings)
    }

    private var slice: Slice {
        var members: [Slice.Member] = []
        for names in label.compactMap(\.members) {
            guard let member = names.first,
                !members.contains(where: { $0.dimension == member.dimension })
            else { continue }
            members.append(member)
        }
        let order = table.spec.dimensions.map(\.name)
        return Slice(
            members: members.sorted {
                (order.firstIndex(of: $0.dimension) ?? 0)
                    < (order.firstIndex(of: $1.dimension) ?? 0)
            })
    }

    private func metrics(_ column: TableColumns.Column) -> [String] {
        if !column.metrics.isEmpty { return column.metrics }
        if let named = label.lazy.compactMap(\.metrics).first { return named }
        return carried?.metrics.first ?? table.spec.metrics.prefix(1).map(\.name)
    }

    private func period(_ column: TableColumns.Column) -> Period? {
        let context = carried?.period ?? report
        guard let reference = column.period ?? label.lazy.compactMap(\.period).first else {
            return context
        }
        return reference.period(report: report, context: context, calendar: table.spec.calendar)
    }

    private func assertion(
        _ quantity: Quantity, _ cell: [Mention], _ column: TableColumns.Column,
        _ metrics: [String]
    ) -> Assertion? {
        let word = cell.lazy.compactMap(\.direction).first
        let isPercentMetric = metrics.contains {
            table.spec.metric(named: $0)?.unit == .percent
        }
        let isLoosePercent = quantity.unit == .percent && !isPercentMetric
        if column.isShare {
            return quantity.unit == .percent
                ? .share(quantity, whole: .total, with: []) : .level(quantity)
        }
        guard column.isChange || word != nil || quantity.unit == .points || isLoosePercent else {
            return .level(quantity)
        }
        guard column.isChange || word != nil || quantity.hasSign else { return nil }
        let sign = quantity.hasSign ? .open : word?.sign ?? .up
        return switch quantity.unit {
        case .percent: .relativeChange(quantity, sign)
        case .points: .points(quantity, sign)
        case .times: .multiple(quantity)
        case .plain, .money: .difference(quantity, sign)
        }
    }
}
