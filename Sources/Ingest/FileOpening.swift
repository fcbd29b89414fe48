internal import SalesCore

/// The beginning of a file, understood: its dialect, its header, and how each column is read.
struct FileOpening {
    let dialect: Dialect
    let plan: RecordPlan
    let notices: [String]
    /// Lines above the data: preamble, header, blank ones.
    let counts: LineCounts
    /// Stands at the first data line.
    var cutter: BlockCutter
    let linesAbove: Int

    /// Records in which a header is looked for.
    static let headerSearch = 20

    init(
        _ read: ReadBytes, spec: MetricSpec, file: String, zone: ZoneRules?, blockSize: Int,
        lane: Lane
    ) throws {
        let declared = spec.source.dialect
        var source = try TextSource(read)
        let detection = try Self.detect(&source, declared, file, read, wanting: spec.source)
        let search = HeaderPlace(detection.sample, spec.source)
        var dialect = detection.dialect
        dialect.headerRows = search.rows
        dialect.preambleRecords = declared.skippedRows ?? search.preamble

        var cutter = try BlockCutter(
            source: source, dialect: dialect, file: file, blockSize: blockSize, lane: lane,
            rules: RecordRules(
                width: detection.width > 1 ? detection.width : nil,
                policy: spec.source.contract.lines, footerRows: declared.footerRows ?? 0))
        var counts = LineCounts()
        if let skipped = declared.skippedRows {
            counts.skipped.preamble = try cutter.skipLines(skipped, read)
        }
        let rows = try Self.readHeader(
            &cutter, dialect, above: search.preamble, &counts, file, read)
        let sample = detection.sample.dropFirst(search.preamble + rows.count)
        let header = Self.names(rows, sample, width: detection.width)
        if header.isEmpty {
            throw counts.read == 0 ? IngestFailure.empty(file: file) : .noLines(file: file)
        }
        cutter.expect(width: header.count)
        let map = try ColumnMap(spec: spec, file: file, headers: header)
        let unused = dialect.hasHeader ? map.unused.filter { !$0.isEmpty } : []
        if spec.source.contract.freezesColumns, !unused.isEmpty {
            throw IngestFailure.unexpectedColumns(file: file, unused)
        }
        plan = PlanBuilder(
            spec: spec, map: map, dialect: dialect, hasHeader: dialect.hasHeader, sample: sample,
            zone: zone, headerRecords: rows
        ).plan()
        notices = Self.notices(
            unused: unused, totals: map.months?.totals ?? [], dialect, search, declared)
        self.dialect = dialect
        self.counts = counts
        linesAbove = cutter.linesRead
        self.cutter = cutter
    }

    /// Reads what stands above the data; returns the records that name the columns.
    private static func readHeader(
        _ cutter: inout BlockCutter, _ dialect: Dialect, above: Int, _ counts: inout LineCounts,
        _ file: String, _ read: ReadBytes
    ) throws -> [[[UInt8]]] {
        var rows: [[[UInt8]]] = []
        var above = above
        while rows.count < dialect.headerRows, let record = try cutter.nextRecord(read) {
            switch record.kind {
            case .blank: counts.skipped.blank += 1
            case .comment: counts.skipped.comment += 1
            case .brokenOff: throw IngestFailure.noLines(file: file)
            case .fields(let fields), .mended(let fields):
                if fields.allSatisfy(\.isEmpty) {
                    counts.skipped.blank += 1
                } else if above > 0 {
                    counts.skipped.preamble += 1
                    above -= 1
                } else {
                    counts.skipped.header += 1
                    rows.append(fields)
                }
            }
        }
        return rows
    }

    /// Names of the fields; numbers where the file has no header.
    private static func names(
        _ rows: [[[UInt8]]], _ sample: RecordSample, width: Int
    ) -> [String] {
        guard !rows.isEmpty else {
            return sample.isEmpty ? [] : (0..<max(width, 1)).map { String($0 + 1) }
        }
        var names = HeaderNames.joined(rows)
        // A delimiter at the end of each line makes no column.
        if names.last == "", width == names.count - 1 { names.removeLast() }
        guard width == names.count + 1 else { return names }
        let whole = sample.indices.filter { sample.width($0) == width }
        if !whole.isEmpty, whole.allSatisfy(sample.endsInEmptyField) { names.append("") }
        return names
    }

    private static func notices(
        unused: [String], totals: [String], _ dialect: Dialect, _ search: HeaderPlace,
        _ declared: DialectSpec
    ) -> [String] {
        var notices: [String] = []
        if !unused.isEmpty {
            notices.append("columns that the spec does not use: " + ShownText.list(unused))
        }
        if !totals.isEmpty {
            notices.append("columns of totals left out: " + ShownText.list(totals))
        }
        let preamble = dialect.preambleRecords
        if declared.skippedRows == nil, preamble > 0 {
            notices.append(
                "\(preamble) \(preamble == 1 ? "line" : "lines") above the header left out")
        }
        if declared.headerRows == nil, search.rows > 1 {
            notices.append("the header has \(search.rows) lines")
        }
        return notices
    }
}

// MARK: Finding the dialect

extension FileOpening {
    /// Finds encoding and dialect, and opens the source as text.
    ///
    /// Where a spec names columns, a delimiter under which a line names them wins.
    static func detect(
        _ source: inout TextSource, _ declared: DialectSpec, _ file: String, _ read: ReadBytes,
        wanting spec: SourceSpec? = nil
    ) throws -> DialectDetection {
        guard !source.head.isEmpty else { throw IngestFailure.empty(file: file) }
        let encoding = EncodingEvidence(
            head: source.head, isWhole: source.isWhole, declared: declared.encoding)
        if !encoding.encoding.isWide, let kind = FileKind(head: source.head) {
            throw IngestFailure.notText(file: file, kind)
        }
        if FileKind.isWide(source.head) {
            throw IngestFailure.notText(file: file, .utf32)
        }
        source.open(encoding)
        var head = Self.text(source, declared)
        while !source.isWhole, !Self.hasRecord(head), source.preview.count < SlowLane.recordLimit {
            try source.grow(encoding, read)
            head = Self.text(source, declared)
        }
        guard Self.hasText(source.preview) else {
            throw source.isWhole
                ? IngestFailure.empty(file: file)
                : .blankBeginning(file: file, bytes: source.head.count)
        }
        let found = try DialectDetection(
            head: head, encoding: encoding.encoding, declared: declared,
            limit: spec?.isReadAsDeclared == true
                ? DialectSample.recordLimit : DialectDetection.recordLimit)
        guard let spec, declared.delimiter == nil else { return found }
        return try named(found, head, encoding.encoding, spec)
    }

    private static func named(
        _ found: DialectDetection, _ head: ArraySlice<UInt8>, _ encoding: TextEncoding,
        _ spec: SourceSpec
    ) throws -> DialectDetection {
        let search = HeaderPlace(found.sample, spec)
        guard search.rows > 0, search.matches * 2 < search.wanted || search.matches == 0 else {
            return found
        }
        var best = (matches: search.matches, detection: found)
        for mark in DelimiterCandidates.found(in: head) where mark != found.dialect.delimiter {
            var declared = spec.dialect
            declared.delimiter = String(decoding: mark, as: UTF8.self)
            let other = try DialectDetection(head: head, encoding: encoding, declared: declared)
            let matches = HeaderPlace(other.sample, spec).matches
            if matches > best.matches { best = (matches, other) }
        }
        return best.detection
    }

    /// The decoded head below the rows that the spec skips, its last line ended.
    private static func text(_ source: TextSource, _ declared: DialectSpec) -> ArraySlice<UInt8> {
        var head = source.preview
        for _ in 0..<(declared.skippedRows ?? 0) {
            head = head[(PhysicalLines.lineEnd(head) ?? head.endIndex)...]
        }
        if source.isWhole, head.last != Byte.lineFeed { head.append(Byte.lineFeed) }
        return head
    }

    private static func hasText(_ text: ArraySlice<UInt8>) -> Bool {
        !text.allSatisfy { Byte.isBlank($0) || Byte.isLineEnd($0) }
    }

    /// Whether a line with something in it ends in the text.
    private static func hasRecord(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.lastIndex(where: Byte.isLineEnd) else { return false }
        return hasText(text[..<last])
    }
}

extension SourceSpec {
    /// Whether nothing about the cells of a column is left to its evidence.
    fileprivate var isReadAsDeclared: Bool {
        columns.allSatisfy { $0.type != .date || !$0.formats.isEmpty || $0.formula != nil }
            && (dialect.decimalMark != nil || dialect.groupingMark != nil)
    }
}

extension TextEncoding {
    var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
