internal import SalesCore

/// Reads `source.layout` and which columns hold metrics and values where lines are no records.
struct LayoutReader {
    enum LayoutName: String, CaseIterable { case records, tidy, crosstab }
    enum NameKey: String, CaseIterable { case metric, value }
    enum TidyKey: String, CaseIterable { case metric, value, unit }

    let keys: KeyedMapping<SourceReader.Key>
    let columns: ColumnCatalog

    /// The layout, and the columns with those that the layout brings along.
    func layout() -> (Layout, ColumnCatalog) {
        let name = keys[.layout]?.choice(of: LayoutName.self) ?? .records
        refuse(.tidy, unless: name == .tidy)
        refuse(.crosstab, unless: name == .crosstab)
        switch name {
        case .records: return (.records, columns)
        case .tidy: return tidy()
        case .crosstab: return crosstab()
        }
    }

    private func refuse(_ key: SourceReader.Key, unless isFit: Bool) {
        guard !isFit else { return }
        keys[key]?.report(
            "is for 'layout: \(key.rawValue)'", remedy: "Set the layout, or remove it.")
    }

    private func tidy() -> (Layout, ColumnCatalog) {
        let names = keys[.tidy]?.mapping(TidyKey.self)
        let metric = columnName(names?[.metric]) ?? "metric"
        let value = columnName(names?[.value]) ?? "value"
        let unit = columnName(names?[.unit])
        let layout = Layout.tidy(metric: metric, value: value, unit: unit)
        let node = names?.node ?? keys[.layout] ?? keys.node
        if metric == value { node.report("the metric and value columns are the same") }
        checkMetric(metric, layout, at: node)
        checkValue(value, at: node)
        var specs = withMetric(metric)
        if let unit {
            if unit == metric || unit == value {
                let other = unit == metric ? "metric" : "value"
                node.report("the \(other) and unit columns are the same")
            }
            if let column = columns.column(named: unit), column.type != .text {
                node.report("the unit column '\(unit)' must be of type text")
            }
            if !columns.isDeclared(unit) { specs.append(ColumnSpec(name: unit, type: .text)) }
        }
        if !columns.isDeclared(value) { specs.append(ColumnSpec(name: value, type: .decimal)) }
        return (layout, columns.replacing(specs))
    }

    private func crosstab() -> (Layout, ColumnCatalog) {
        let names = keys[.crosstab]?.mapping(NameKey.self)
        let node = names?.node ?? keys[.layout] ?? keys.node
        if let metric = columnName(names?[.metric]) {
            names?[.value]?.report(
                "has no effect beside 'metric': the metric says what a line measures",
                remedy: "Remove it.")
            let layout = Layout.crosstab(metric: metric, value: "")
            checkMetric(metric, layout, at: node)
            return (layout, columns.replacing(withTime(withMetric(metric))))
        }
        let value = columnName(names?[.value]) ?? soleNumber(at: node)
        checkValue(value, at: node)
        var specs = columns.specs
        if !columns.isDeclared(value) { specs.append(ColumnSpec(name: value, type: .decimal)) }
        return (.crosstab(metric: nil, value: value), columns.replacing(withTime(specs)))
    }

    /// The months need a column of their own only where the spec has to say how they are written.
    private func withTime(_ specs: [ColumnSpec]) -> [ColumnSpec] {
        let isDeclared = keys[.time] != nil || specs.contains { $0.type == .date }
        guard !isDeclared, !columns.isDeclared("month") else { return specs }
        return specs + [ColumnSpec(name: "month", type: .date)]
    }

    /// The one number that a line of a crosstab can measure, if the spec names none.
    private func soleNumber(at node: PositionedNode) -> String {
        let numbers = columns.specs.filter { $0.type.isNumber && $0.formula == nil }.map(\.name)
        if numbers.count > 1 {
            node.report(
                "several columns are numbers: \(listed(numbers))",
                remedy: "Say which the months hold: 'crosstab: {value: \(numbers[0])}', or "
                    + "'crosstab: {metric: COLUMN}' if a column names what a line measures.")
        }
        return numbers.first ?? "value"
    }

    private func withMetric(_ metric: String) -> [ColumnSpec] {
        columns.isDeclared(metric)
            ? columns.specs
            : columns.specs + [ColumnSpec(name: metric, type: .text, isRequired: true)]
    }

    private func columnName(_ node: PositionedNode?) -> String? {
        guard let node, let name = node.text() else { return nil }
        guard SpecName.isValid(name) else {
            node.report(
                "\(quoted(name)) is not the name of a column",
                remedy: "Declare a column such as 'wert: {from: \"Wert\", …}' and name that.")
            return nil
        }
        return name
    }

    private func checkValue(_ value: String, at node: PositionedNode) {
        guard let column = columns.column(named: value) else { return }
        if !column.type.isNumber || column.formula != nil {
            node.report("the value column '\(value)' must be a number")
        }
    }

    private func checkMetric(_ metric: String, _ layout: Layout, at node: PositionedNode) {
        if let column = columns.column(named: metric), column.type != .text {
            node.report("the metric column '\(metric)' must be of type text")
        }
        for column in columns.specs where column.formula != nil {
            columns.place(of: column)?.report(
                "'\(column.name)' has a formula, but a line of this layout has values of one "
                    + "metric only",
                remedy: "Make it a metric with a formula.")
        }
        let place = ColumnPlace(layout: layout, time: nil)
        if !columns.specs.contains(where: { place.standing(of: $0) == .measure }),
            !columns.specs.isEmpty
        {
            keys[.columns]?.report(
                "no column is a measure",
                remedy: "Add one for each metric, such as 'revenue: {from: Umsatz, type: money}'.")
        }
    }
}
