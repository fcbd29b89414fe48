internal import SalesCore

/// Where the header of a file stands, by the names that its spec asks for.
struct HeaderPlace {
    /// Records above it.
    let preamble: Int
    let rows: Int
    /// How many of the wanted columns it names.
    let matches: Int
    let wanted: Int

    init(_ records: RecordSample, _ source: SourceSpec) {
        let declared = source.dialect
        let wanted = ColumnMap.wanted(source).count
        guard declared.hasHeader ?? true else {
            self.init(preamble: 0, rows: 0, matches: 0, wanted: wanted)
            return
        }
        let starts = declared.skippedRows == nil ? FileOpening.headerSearch : 1
        let heights = declared.headerRows.map { [$0] } ?? [1, 2, 3]
        var best = (preamble: 0, rows: heights[0], matches: 0)
        search: for rows in heights {
            for start in records.indices.prefix(starts) where start + rows <= records.count {
                let names = HeaderNames.joined((start..<start + rows).map { records[$0] })
                let matches = ColumnMap.matches(names, source)
                if matches > best.matches { best = (start, rows, matches) }
                if matches == wanted { break search }
            }
        }
        if best.matches * 2 < wanted || best.matches == 0, declared.skippedRows == nil {
            let width = RecordWidth.common(records.widths)
            if declared.headerRows == nil, let numbered = Self.numbered(records, source, width) {
                self.init(
                    preamble: numbered, rows: 0, matches: wanted, wanted: wanted)
                return
            }
            best.preamble =
                records.indices.prefix(FileOpening.headerSearch)
                .first { records.width($0) == width } ?? 0
        }
        self.init(
            preamble: best.preamble, rows: best.rows, matches: best.matches, wanted: wanted)
    }

    /// Records above the data, where the spec names all columns by their number and the file has
    /// no header.
    private static func numbered(
        _ records: RecordSample, _ source: SourceSpec, _ width: Int
    ) -> Int? {
        let numbers = (0..<max(width, 1)).map { String($0 + 1) }
        guard ColumnMap.matches(numbers, source) >= ColumnMap.wanted(source).count else {
            return nil
        }
        let found = HeaderDetection(records: records.records)
        return found.hasHeader ? nil : found.preamble
    }

    private init(preamble: Int, rows: Int, matches: Int, wanted: Int) {
        self.preamble = preamble
        self.rows = rows
        self.matches = matches
        self.wanted = wanted
    }
}
