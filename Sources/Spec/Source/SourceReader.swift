internal import SalesCore

/// Reads `source`: how an export is read and what its columns are.
enum SourceReader {
    enum Key: String, CaseIterable {
        case dialect, layout, tidy, crosstab, time, columns, contract, upload
    }

    /// What later rooms need, even where the source as a whole has a problem.
    struct Reading {
        let source: SourceSpec?
        let columns: ColumnCatalog
        let layout: Layout
        let time: String?
    }

    static func reading(
        from node: PositionedNode, currency: Currency?, calendar: FiscalCalendar
    ) -> Reading {
        guard let keys = node.mapping(Key.self) else { return .empty }
        let drafts = drafts(keys, currency: currency)
        let declared = ColumnFormulas.catalog(
            of: drafts.columns, declaredNames: drafts.names, currency: currency)
        let (layout, columns) = LayoutReader(keys: keys, columns: declared).layout()
        LineCurrency(columns: columns, layout: layout).check(drafts.columns)
        let time = timeColumn(keys, columns)
        let place = ColumnPlace(layout: layout, time: time)
        place.refuseKeysWithoutEffect(columns)
        checkHeaders(columns, place)
        let dialect = keys[.dialect].map(DialectReader.dialect)
        if case .crosstab = layout, dialect?.headerRows == 0 {
            keys[.dialect]?.report(
                "a crosstab without a header names no months", remedy: "Remove 'header: false'.")
        }
        let contract = keys[.contract].map(ContractReader.contract)
        let upload = keys[.upload].map { UploadModeReader.upload(from: $0, columns, calendar) }
        let source = time.map {
            SourceSpec(
                dialect: dialect ?? DialectSpec(), layout: layout, time: $0,
                columns: columns.specs, contract: contract ?? ContractSpec(),
                upload: upload?.mode ?? .replaceSource,
                onDuplicate: upload?.onDuplicate ?? .keepLast, closedUntil: upload?.closedUntil)
        }
        return Reading(source: source, columns: columns, layout: layout, time: time)
    }

    private static func drafts(
        _ keys: KeyedMapping<Key>, currency: Currency?
    ) -> (columns: [ColumnReader.Draft], names: [String]) {
        guard let node = keys.required(.columns), let entries = node.entries() else {
            return ([], [])
        }
        if entries.isEmpty {
            node.report("names no column", remedy: "Add a date column and what to measure.")
        }
        return (
            entries.compactMap { ColumnReader.draft(from: $0, currency: currency) },
            entries.map(\.name)
        )
    }

    private static func timeColumn(_ keys: KeyedMapping<Key>, _ columns: ColumnCatalog) -> String? {
        let dates = columns.specs.filter { $0.type == .date }.map(\.name)
        if let node = keys[.time] {
            guard let name = node.text() else { return nil }
            return columns.column(name, at: node, kind: "date") { $0.type == .date }?.name
        }
        if dates.count == 1 { return dates[0] }
        if columns.specs.count == columns.declaredNames.count, keys[.columns] != nil {
            keys.node.report(
                dates.isEmpty
                    ? "no column is of type date, so lines have no period"
                    : "several columns are dates: \(listed(dates))",
                remedy: dates.isEmpty
                    ? "Give one column 'type: date'." : "Add 'time: \(dates[0])' or another.")
        }
        return nil
    }

    /// A header can feed one column only. Where a column names metrics, measures go by its values,
    /// which are names of their own.
    private static func checkHeaders(_ columns: ColumnCatalog, _ place: ColumnPlace) {
        var owners: [[String]: String] = [:]
        for column in columns.specs {
            let kind: String
            switch place.standing(of: column) {
            case .field: kind = "header"
            case .measure: kind = "metric"
            case .nowhere: continue
            }
            for name in column.from {
                guard let owner = owners.updateValue(column.name, forKey: [name, kind]),
                    owner != column.name
                else { continue }
                columns.place(of: column)?.report(
                    "\(kind) \(quoted(name)) feeds both '\(owner)' and '\(column.name)'",
                    remedy: "Name each \(kind) in one 'from' only.")
            }
        }
    }
}

extension SourceReader.Reading {
    static var empty: Self {
        Self(
            source: nil, columns: ColumnCatalog(specs: [], declaredNames: [], places: [:]),
            layout: .records, time: nil)
    }
}
