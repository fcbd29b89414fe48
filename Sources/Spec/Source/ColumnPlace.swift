internal import SalesCore

/// Where the columns of a spec stand in an export of its layout.
struct ColumnPlace {
    let layout: Layout
    let time: String?

    enum Standing {
        /// In a field that a header names.
        case field
        /// In the value that a line of the metric column names.
        case measure
        /// In no field of its own: computed, or below the headings of months.
        case nowhere
    }

    func standing(of column: ColumnSpec) -> Standing {
        if column.formula != nil { return .nowhere }
        switch layout {
        case .records: return .field
        case .tidy(let metric, let value, _):
            return column.name == metric || column.name == value || !column.type.isNumber
                ? .field : .measure
        case .crosstab(let metric?, _):
            if column.name == time { return .nowhere }
            return column.name == metric || !column.type.isNumber ? .field : .measure
        case .crosstab(nil, let value):
            return column.name == time || column.name == value ? .nowhere : .field
        }
    }

    /// What a column may say only where it stands in a field.
    func refuseKeysWithoutEffect(_ columns: ColumnCatalog) {
        for column in columns.specs where column.formula == nil {
            guard let node = columns.place(of: column) else { continue }
            if case .crosstab = layout, column.isKey {
                node.report(
                    "'key' cannot name a line of a crosstab, which holds many months",
                    remedy: "Remove it, or export one record a line.")
                continue
            }
            switch standing(of: column) {
            case .field:
                if case .tidy(_, column.name, _) = layout {
                    refuse("key", of: column, unless: !column.isKey, "is what a line says", node)
                }
            case .measure:
                refuse("key", of: column, unless: !column.isKey, "is one value of a line", node)
            case .nowhere:
                let isTime = column.name == time
                let reason =
                    "stands below the headings of the months, in no column of its own"
                refuse("key", of: column, unless: !column.isKey, reason, node)
                refuse("from", of: column, unless: column.from == [column.name], reason, node)
                refuse("required", of: column, unless: !isTime || !column.isRequired, reason, node)
                refuse(
                    "missing", of: column, unless: !isTime || column.missing.isEmpty, reason, node)
            }
        }
    }

    private func refuse(
        _ key: String, of column: ColumnSpec, unless isFit: Bool, _ reason: String,
        _ node: PositionedNode
    ) {
        guard !isFit else { return }
        node.report(
            "'\(key)' has no effect on '\(column.name)', which \(reason)", remedy: "Remove it.")
    }
}
