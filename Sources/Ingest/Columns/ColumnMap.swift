internal import SalesCore

/// Finds the spec's columns in a file's header.
struct ColumnMap {
    let spec: MetricSpec
    let file: String
    /// Names of the fields, in the order of the file; numbers as names where it has no header.
    let headers: [String]

    /// Columns of the header that the spec does not name.
    private(set) var unused: [String] = []
    private var positions: [String: Int] = [:]

    /// Columns that must be found: those that no formula computes and no tidy line names.
    static func wanted(_ source: SourceSpec) -> [ColumnSpec] {
        source.columns.filter { column in
            if column.formula != nil { return false }
            if case .tidy(let metric, let value) = source.layout, column.type.isNumber {
                return column.name == metric || column.name == value
            }
            return true
        }
    }

    /// How many of the wanted columns a record would name, if it were the header.
    static func matches(_ record: [String], _ source: SourceSpec) -> Int {
        wanted(source).count { position(of: $0, in: record) != nil }
    }

    init(spec: MetricSpec, file: String, headers: [String]) throws(IngestFailure) {
        self.spec = spec
        self.file = file
        self.headers = headers
        var taken: Set<Int> = []
        for column in Self.wanted(spec.source) {
            guard let position = Self.position(of: column, in: headers) else {
                throw missing(column)
            }
            if headers.count(where: { $0 == headers[position] }) > 1 {
                throw .columnRepeated(
                    file: file, column: column.name, header: headers[position],
                    specLine: column.specLine)
            }
            positions[column.name] = position
            taken.insert(position)
        }
        unused = headers.indices.filter { !taken.contains($0) }.map { headers[$0] }
    }

    func place(_ column: ColumnSpec) -> RecordPlan.Place {
        let position = positions[column.name] ?? 0
        return RecordPlan.Place(position: position, header: headers[position], spec: column)
    }

    /// By the names in order: as written first, then without regard to case and spaces.
    private static func position(of column: ColumnSpec, in headers: [String]) -> Int? {
        for name in column.from {
            if let exact = headers.firstIndex(of: name) { return exact }
        }
        for name in column.from {
            let loose = loosened(name)
            if let near = headers.firstIndex(where: { loosened($0) == loose }) { return near }
        }
        return nil
    }

    /// Without case, spaces, underscores and hyphens.
    private static func loosened(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }

    private func missing(_ column: ColumnSpec) -> IngestFailure {
        let nearest = column.from.lazy.compactMap { nearestName(to: $0, among: headers) }.first
        return .columnNotFound(
            file: file, column: column.name, wanted: column.from, nearest: nearest,
            headers: headers, specLine: column.specLine)
    }
}
