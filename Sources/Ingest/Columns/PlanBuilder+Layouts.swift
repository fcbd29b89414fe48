internal import SalesCore

/// Where a line is not one record: which measures it holds, and where.
extension PlanBuilder {
    func tidyPlan(_ schema: RecordSchema, _ format: NumberFormat) -> RecordPlan.TidyPlan? {
        guard case .tidy(let metricName, let valueName, _) = spec.source.layout,
            let metric = spec.source.column(named: metricName),
            let value = spec.source.column(named: valueName)
        else { return nil }
        let place = map.place(value)
        let columns = measures(besides: [metricName, valueName])
        return .init(
            metric: map.place(metric), value: place,
            measures: measurePlans(columns, at: place, schema, format),
            measureOfName: MeasureNames(columns.map(\.from)),
            refusesUnknown: spec.source.contract.freezesColumns, unit: unitPlan())
    }

    /// The column that the spec names for units; else one called "unit", of the spec or of the file
    /// alone, that nothing else is made of.
    private func unitPlan() -> RecordPlan.UnitPlan? {
        guard case .tidy(_, _, let said) = spec.source.layout else { return nil }
        let name = said ?? Layout.usualUnit
        if let column = spec.source.column(named: name) {
            guard column.type == .text, said != nil || !usedColumns().contains(name) else {
                return nil
            }
            return unitPlan(map.place(column))
        }
        return map.undeclaredUnit.map(unitPlan)
    }

    private func unitPlan(_ place: RecordPlan.Place) -> RecordPlan.UnitPlan {
        .init(
            place: place, reading: TextReading(place.spec, date: nil),
            namesCurrencies: spec.source.currencyColumns.contains(place.spec.name))
    }

    func crosstabPlan(
        _ schema: RecordSchema, _ format: NumberFormat, _ texts: [RecordPlan.TextPlan]
    ) -> RecordPlan.CrosstabPlan? {
        guard case .crosstab(let metricName, let valueName) = spec.source.layout,
            let months = map.months, let first = months.columns.first
        else { return nil }
        let metric = metricName.flatMap { spec.source.column(named: $0) }
        let columns =
            metric.map { measures(besides: [$0.name]) }
            ?? spec.source.columns.filter { $0.name == valueName }
        let place = RecordPlan.Place(
            position: first.position, header: first.header,
            spec: columns.first ?? ColumnSpec(name: valueName, type: .decimal))
        return .init(
            months: months.columns, areMonths: months.areMonths, metric: metric.map(map.place),
            measures: measurePlans(columns, at: place, schema, format),
            measureOfName: MeasureNames(columns.map(\.from)),
            refusesUnknown: spec.source.contract.freezesColumns,
            labels: labels(texts, months), headers: map.headers)
    }

    /// Number columns that a metric's name feeds.
    private func measures(besides others: [String]) -> [ColumnSpec] {
        spec.source.columns.filter {
            $0.type.isNumber && $0.formula == nil && !others.contains($0.name)
        }
    }

    private func measurePlans(
        _ columns: [ColumnSpec], at place: RecordPlan.Place, _ schema: RecordSchema,
        _ format: NumberFormat
    ) -> [RecordPlan.NumberPlan] {
        columns.compactMap { column in
            guard let index = schema.index(of: column.name)?.index else { return nil }
            return .init(
                place: .init(position: place.position, header: place.header, spec: column),
                index: index, reading: NumberReading(column, format: format),
                currency: currencyIndex(of: column, schema),
                names: Set((column.from + [column.name]).map(looseForm(of:))))
        }
    }

    /// The texts that are not listed in the spec, and the first field, whatever it holds: one of
    /// them says "Total" where a line adds up others.
    private func labels(_ texts: [RecordPlan.TextPlan], _ months: MonthColumns) -> [Int] {
        let isListed = { (column: ColumnSpec) in
            column.values.contains(where: Footer.isTotal)
                || column.aliases.contains { name, spellings in
                    Footer.isTotal(name) || spellings.contains(where: Footer.isTotal)
                }
        }
        let open = texts.map(\.place).filter { !isListed($0.spec) }.map(\.position)
        let known = Set(texts.map(\.place.position) + months.columns.map(\.position))
        return Set(known.contains(0) ? open : open + [0]).sorted()
    }
}
