internal import SalesCore

/// Whether a file names its columns, and what stands above the names.
struct HeaderDetection {
    /// Records that name the columns.
    let headerRows: Int
    /// Records above the header or, without one, above the data.
    let preamble: Int
    /// Names of the columns, several lines joined.
    let header: [String]?
    /// The lines that name them, as they stand.
    let headerRecords: [[[UInt8]]]
    let width: Int
    /// Whether every record ends in a delimiter behind which nothing stands.
    let endsInDelimiter: Bool
    let profile: ColumnProfiles
    let sample: [[[UInt8]]]
    let reason: String
    let problems: [PreviewProblem]

    var hasHeader: Bool { headerRows > 0 }

    init(records: [[[UInt8]]], breaks: Set<Int> = [], declared: DialectSpec = DialectSpec()) {
        let profile = ColumnProfiles(records)
        let found = Self.place(records, breaks, profile, declared)
        self.profile = profile
        headerRows = found.rows
        preamble = found.preamble
        let body = records.dropFirst(found.preamble + found.rows)
        headerRecords = Array(records.dropFirst(found.preamble).prefix(found.rows))
        var names = headerRecords.isEmpty ? nil : HeaderNames.joined(headerRecords)
        endsInDelimiter = Self.endsInDelimiter(names, body, profile.width)
        if endsInDelimiter, names?.last == "", names?.count == profile.width {
            names?.removeLast()
        }
        while let last = names?.last, last.isEmpty, (names?.count ?? 0) > profile.width {
            names?.removeLast()
        }
        width = endsInDelimiter ? profile.width - 1 : profile.width
        header = names
        sample = Array(body)
        reason = found.reason
        problems = names.map(HeaderNames.problems) ?? []
    }

    private struct Place {
        var preamble: Int
        var rows: Int
        var reason: String
    }

    private static func place(
        _ records: [[[UInt8]]], _ breaks: Set<Int>, _ profile: ColumnProfiles,
        _ declared: DialectSpec
    ) -> Place {
        var found = detected(records, breaks, profile)
        if declared.skippedRows != nil, found.preamble > 0 {
            found.rows += found.preamble
            found.preamble = 0
            if found.rows > HeaderNames.rowLimit { found.rows = 1 }
        }
        guard let rows = declared.headerRows else { return found }
        // The rows that are declared end where those end that were found.
        let end = rows == 0 ? found.preamble : found.preamble + found.rows
        found.preamble = declared.skippedRows != nil ? 0 : max(end - rows, 0)
        found.rows = rows
        found.reason = DialectReasons.declaredWords
        return found
    }

    private static func detected(
        _ records: [[[UInt8]]], _ breaks: Set<Int>, _ profile: ColumnProfiles
    ) -> Place {
        guard !records.isEmpty else { return Place(preamble: 0, rows: 0, reason: "no record") }
        guard let body = bodyStart(records, profile) else {
            return amongWords(records, profile)
        }
        if body == 0 { return headerless(records, above: 0) }
        let rows = HeaderNames.rows(above: body, in: records, breaks, profile)
        if rows == 0 {
            return Place(
                preamble: body, rows: 0,
                reason: "no record above the first numbers and dates names the columns")
        }
        return Place(
            preamble: body - rows, rows: rows,
            reason: rows == 1
                ? "names stand above columns of numbers or dates"
                : "\(rows) records of names stand above columns of numbers or dates")
    }

    private static func headerless(_ records: [[[UInt8]]], above: Int) -> Place {
        let values = records[above].count { CellShape($0) != .text && !$0.isEmpty }
        return Place(
            preamble: above, rows: 0,
            reason: "the first record has \(values) "
                + "\(values == 1 ? "number or date" : "numbers or dates")")
    }

    /// The first record that has numbers and dates where most have them.
    private static func bodyStart(_ records: [[[UInt8]]], _ profile: ColumnProfiles) -> Int? {
        guard profile.hasValues else { return nil }
        let searched = records.prefix(FileOpening.headerSearch)
        // Key and value lines may look like records, until names stand below them.
        if let whole = searched.indices.first(where: {
            profile.conforming(records[$0]) == profile.valueColumns.count
                && !profile.isPeriodRow(records[$0])
        }), whole > 0, profile.isNames(records[whole - 1]) {
            return whole
        }
        return searched.indices.first { index in
            let record = records[index]
            guard !profile.isPeriodRow(record), profile.conforming(record) > 0 else {
                return false
            }
            if profile.conforming(record) * 2 >= profile.valueColumns.count { return true }
            guard index + 1 < searched.count else { return true }
            return !profile.isNames(records[index + 1])
        }
    }

    /// Where all cells are words, the first whole record names the columns, unless its words
    /// come again below it.
    private static func amongWords(_ records: [[[UInt8]]], _ profile: ColumnProfiles) -> Place {
        let index =
            records.prefix(FileOpening.headerSearch).firstIndex { record in
                (record.count == profile.width || isNarrowed(record, records, profile))
                    && (profile.width < 3 || record.count { !$0.isEmpty } > 1)
            } ?? 0
        let first = records[index]
        let values = first.count { CellShape($0) != .text && !$0.isEmpty }
        if values > 0, values * 2 >= first.count, !profile.isPeriodRow(first) {
            return headerless(records, above: index)
        }
        let below = records.dropFirst(index + 1)
        let again = first.indices.count { column in
            !first[column].isEmpty
                && below.contains {
                    $0 != first && column < $0.count && $0[column] == first[column]
                }
        }
        if again > 0, below.count > 1 {
            return Place(
                preamble: index, rows: 0, reason: "words of the first record come again below it")
        }
        return Place(
            preamble: index, rows: 1,
            reason: "the first record has names only, no number and no date")
    }

    /// Whether a record has all but the last field, which is empty below it.
    private static func isNarrowed(
        _ record: [[UInt8]], _ records: [[[UInt8]]], _ profile: ColumnProfiles
    ) -> Bool {
        record.count > 1 && record.count == profile.width - 1
            && records.allSatisfy { $0.count != profile.width || $0.last?.isEmpty == true }
    }

    /// Whether the last field is empty in every record and has no name.
    private static func endsInDelimiter(
        _ names: [String]?, _ body: ArraySlice<[[UInt8]]>, _ width: Int
    ) -> Bool {
        guard width > 1 else { return false }
        if let names {
            guard names.count == width - 1 || names.count == width && names.last == "" else {
                return false
            }
        }
        let whole = body.filter { $0.count == width }
        guard !whole.isEmpty || names?.last == "" else { return false }
        return whole.allSatisfy { $0.last?.isEmpty == true } && (names != nil || whole.count > 1)
    }
}
