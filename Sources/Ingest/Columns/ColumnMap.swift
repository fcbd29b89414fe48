internal import SalesCore

/// Finds the spec's columns in a file's header.
struct ColumnMap {
    let spec: MetricSpec
    let file: String
    /// Names of the fields, in the order of the file; numbers as names where it has no header.
    let headers: [String]

    /// Columns of the header that the spec does not name.
    private(set) var unused: [String] = []
    /// The columns that a crosstab unfolds.
    private(set) var months: MonthColumns?
    /// What a tidy line's value is in, where the spec does not name the column that says it.
    private(set) var undeclaredUnit: RecordPlan.Place?
    private var positions: [String: Int] = [:]

    /// Columns that must be found: those that no formula computes and no tidy line names, and that
    /// do not stand below the headings of months.
    static func wanted(_ source: SourceSpec) -> [ColumnSpec] {
        source.columns.filter { column in
            if column.formula != nil { return false }
            switch source.layout {
            case .records: return true
            case .tidy(let metric, let value, _):
                return !column.type.isNumber || column.name == metric || column.name == value
            case .crosstab(let metric?, _):
                return column.name != source.time && !column.type.isNumber || column.name == metric
            case .crosstab(nil, let value):
                return column.name != source.time && column.name != value
            }
        }
    }

    /// How many of the wanted columns a record would name, if it were the header; a month in the
    /// heading of a crosstab counts for one.
    static func matches(_ record: [String], _ source: SourceSpec) -> Int {
        let search = HeaderSearch(record)
        let found = wanted(source).count { column in
            HeaderSearch.Likeness.allCases.contains { likeness in
                column.from.contains { !search.positions(of: $0, likeness).isEmpty }
            }
        }
        guard case .crosstab = source.layout, let time = source.column(named: source.time) else {
            return found
        }
        let reader = MonthHeadingReader(headings: record, formats: time.formats)
        let hasMonth = record.contains { heading in
            if case .month = reader.read(heading) { true } else { false }
        }
        return found + (hasMonth ? 1 : 0)
    }

    init(spec: MetricSpec, file: String, headers: [String]) throws(IngestFailure) {
        self.spec = spec
        self.file = file
        self.headers = headers
        let search = HeaderSearch(headers)
        let wanted = Self.wanted(spec.source)
        var taken: Set<Int> = []
        for likeness in HeaderSearch.Likeness.allCases {
            for column in wanted where positions[column.name] == nil {
                guard let position = try find(column, likeness, search, taken) else { continue }
                positions[column.name] = position
                taken.insert(position)
            }
        }
        if let column = wanted.first(where: { positions[$0.name] == nil }) { throw missing(column) }
        var left = headers.indices.filter { !taken.contains($0) }
        if case .crosstab = spec.source.layout {
            let time =
                spec.source.column(named: spec.source.time)
                ?? ColumnSpec(name: spec.source.time, type: .date)
            let months = try MonthColumns(headers: headers, positions: left, time: time, file: file)
            let used = Set(months.columns.map(\.position))
            left = left.filter { !used.contains($0) && !months.totals.contains(headers[$0]) }
            self.months = months
        }
        if case .tidy(_, _, nil) = spec.source.layout,
            spec.source.column(named: Layout.usualUnit) == nil,
            let position = left.first(where: { looseForm(of: headers[$0]) == Layout.usualUnit })
        {
            undeclaredUnit = RecordPlan.Place(
                position: position, header: headers[position],
                spec: ColumnSpec(name: Layout.usualUnit, type: .text))
            if !spec.source.contract.freezesColumns { left.removeAll { $0 == position } }
        }
        unused = left.map { ShownText.name(headers[$0]) }
    }

    func place(_ column: ColumnSpec) -> RecordPlan.Place {
        let position = positions[column.name] ?? 0
        return RecordPlan.Place(position: position, header: headers[position], spec: column)
    }

    /// The header of a column, by its names in order; two that fit equally well are told.
    private func find(
        _ column: ColumnSpec, _ likeness: HeaderSearch.Likeness, _ search: HeaderSearch,
        _ taken: Set<Int>
    ) throws(IngestFailure) -> Int? {
        for name in column.from {
            let found = search.positions(of: name, likeness).filter { !taken.contains($0) }
            guard found.count <= 1 else {
                let names = found.map { headers[$0] }
                throw .columnRepeated(
                    file: file, column: column.name,
                    header: Set(names).count == 1 ? names[0] : names.joined(separator: "\" and \""),
                    specLine: column.specLine)
            }
            if let position = found.first { return position }
        }
        return nil
    }

    private func missing(_ column: ColumnSpec) -> IngestFailure {
        let nearest = column.from.lazy.compactMap { nearestName(to: $0, among: headers) }.first
        return .columnNotFound(
            file: file, column: column.name, wanted: column.from, nearest: nearest,
            headers: headers, specLine: column.specLine)
    }
}
