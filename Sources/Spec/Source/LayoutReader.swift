internal import SalesCore

/// Reads `source.layout` and, for tidy exports, which columns hold the metric and its value.
enum LayoutReader {
    private enum LayoutName: String, CaseIterable { case records, tidy }
    private enum TidyKey: String, CaseIterable { case metric, value }

    /// The layout, and the columns with those that the layout brings along.
    static func layout(
        _ keys: KeyedMapping<SourceReader.Key>, _ columns: ColumnCatalog
    ) -> (Layout, ColumnCatalog) {
        let name = keys[.layout]?.choice(of: LayoutName.self, planned: ["crosstab"])
        guard name == .tidy else {
            keys[.tidy]?.report("is for 'layout: tidy'", remedy: "Set the layout, or remove it.")
            return (.records, columns)
        }
        let names = keys[.tidy]?.mapping(TidyKey.self)
        let metric = columnName(names?[.metric]) ?? "metric"
        let value = columnName(names?[.value]) ?? "value"
        let layout = Layout.tidy(metric: metric, value: value)
        check(layout, columns, names?.node ?? keys[.layout] ?? keys.node, keys)
        var specs = columns.specs
        if !columns.isDeclared(metric) {
            specs.append(ColumnSpec(name: metric, type: .text, isRequired: true))
        }
        if !columns.isDeclared(value) {
            specs.append(ColumnSpec(name: value, type: .decimal))
        }
        return (layout, columns.replacing(specs))
    }

    /// Whether a column of the tidy layout is fed by values of one metric.
    static func isMeasure(_ column: ColumnSpec, _ layout: Layout) -> Bool {
        guard case .tidy(_, let value) = layout else { return false }
        return column.type.isNumber && column.name != value
    }

    private static func columnName(_ node: PositionedNode?) -> String? {
        guard let node, let name = node.text() else { return nil }
        guard SpecName.isValid(name) else {
            node.report(
                "\(quoted(name)) is not the name of a column",
                remedy: "Declare a column such as 'wert: {from: \"Wert\", …}' and name that.")
            return nil
        }
        return name
    }

    private static func check(
        _ layout: Layout, _ columns: ColumnCatalog, _ node: PositionedNode,
        _ keys: KeyedMapping<SourceReader.Key>
    ) {
        guard case .tidy(let metric, let value) = layout else { return }
        if metric == value { node.report("the metric and value columns are the same") }
        if let column = columns.column(named: metric), column.type != .text {
            node.report("the metric column '\(metric)' must be of type text")
        }
        if let column = columns.column(named: value), !column.type.isNumber {
            node.report("the value column '\(value)' must be a number")
        }
        for column in columns.specs where column.formula != nil {
            columns.place(of: column)?.report(
                "'\(column.name)' has a formula, but a line of a tidy export has one value only",
                remedy: "Make it a metric with a formula.")
        }
        if !columns.specs.contains(where: { isMeasure($0, layout) }), !columns.specs.isEmpty {
            keys[.columns]?.report(
                "no column is a measure",
                remedy: "Add one for each metric, such as 'revenue: {from: Umsatz, type: money}'.")
        }
    }
}
