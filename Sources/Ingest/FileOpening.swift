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
        let detection = try Self.detect(&source, declared, file)
        var dialect = detection.dialect
        dialect.hasHeader = declared.hasHeader ?? true
        let skipped = declared.skippedRows
        let preamble =
            skipped
            ?? (dialect.hasHeader ? Self.recordsAboveHeader(detection.records, spec.source) : 0)
        dialect.preambleRecords = preamble

        var cutter = try BlockCutter(
            source: source, dialect: dialect, file: file, blockSize: blockSize, lane: lane)
        var counts = LineCounts()
        if let skipped {
            counts.skipped.preamble = try cutter.skipLines(skipped, read)
        }
        var header: [String] = []
        var left = skipped == nil ? preamble : 0
        while dialect.hasHeader, header.isEmpty, let record = try cutter.nextRecord(read) {
            switch record.kind {
            case .blank: counts.skipped.blank += 1
            case .brokenOff: throw IngestFailure.noLines(file: file)
            case .fields where left > 0:
                counts.skipped.preamble += 1
                left -= 1
            case .fields(let fields):
                counts.skipped.header += 1
                header = fields.map { String(decoding: $0, as: UTF8.self) }
            }
        }
        let isHeader = dialect.hasHeader
        let sample = Array(
            detection.records.dropFirst(
                isHeader ? Self.headerIndex(detection.records, header) + 1 : 0))
        if !isHeader {
            let width = DialectDetection.commonWidth(sample)
            header = (0..<max(width, 1)).map { String($0 + 1) }
        } else if header.isEmpty {
            throw counts.read == 0 ? IngestFailure.empty(file: file) : .noLines(file: file)
        }
        let map = try ColumnMap(spec: spec, file: file, headers: header)
        if spec.source.contract.freezesColumns, !map.unused.isEmpty, isHeader {
            throw IngestFailure.unexpectedColumns(file: file, map.unused)
        }
        plan = PlanBuilder(
            spec: spec, map: map, dialect: dialect, hasHeader: isHeader, sample: sample, zone: zone
        ).plan()
        var notices: [String] = []
        if !map.unused.isEmpty, isHeader {
            notices.append(
                "columns that the spec does not use: " + map.unused.joined(separator: ", "))
        }
        if let totals = map.months?.totals, !totals.isEmpty {
            notices.append("columns of totals left out: " + totals.joined(separator: ", "))
        }
        if skipped == nil, preamble > 0 {
            notices.append(
                "\(preamble) \(preamble == 1 ? "line" : "lines") above the header left out")
        }
        self.dialect = dialect
        self.notices = notices
        self.counts = counts
        linesAbove = cutter.linesRead
        self.cutter = cutter
    }

    /// Finds encoding and dialect, and opens the source as text.
    static func detect(
        _ source: inout TextSource, _ declared: DialectSpec, _ file: String
    ) throws(IngestFailure) -> DialectDetection {
        guard !source.head.isEmpty else { throw .empty(file: file) }
        let encoding = EncodingEvidence(
            head: source.head, isWhole: source.isWhole, declared: declared.encoding)
        let isWide =
            encoding.encoding == .utf16LittleEndian || encoding.encoding == .utf16BigEndian
        if !isWide, let kind = FileKind(head: source.head) { throw .notText(file: file, kind) }
        source.open(encoding)
        var head = source.preview
        for _ in 0..<(declared.skippedRows ?? 0) {
            head = head[(DialectDetection.lineEnd(head) ?? head.endIndex)...]
        }
        let isBlank = source.preview.allSatisfy { Byte.isBlank($0) || $0 == 0x0A || $0 == 0x0D }
        guard !isBlank else { throw .empty(file: file) }
        if source.isWhole, head.last != Byte.lineFeed { head.append(Byte.lineFeed) }
        return try DialectDetection(head: head, encoding: encoding.encoding, declared: declared)
    }

    /// How many records stand above the one that names the spec's columns best.
    private static func recordsAboveHeader(
        _ records: [[[UInt8]]], _ source: SourceSpec
    ) -> Int {
        let wanted = ColumnMap.wanted(source).count
        var best = (index: 0, matches: 0)
        for (index, record) in records.prefix(headerSearch).enumerated() {
            let names = record.map { String(decoding: $0, as: UTF8.self) }
            let matches = ColumnMap.matches(names, source)
            if matches > best.matches { best = (index, matches) }
            if matches == wanted { break }
        }
        if best.matches * 2 >= wanted, best.matches > 0 { return best.index }
        let width = DialectDetection.commonWidth(records)
        return records.prefix(headerSearch).firstIndex { $0.count == width } ?? 0
    }

    private static func headerIndex(_ records: [[[UInt8]]], _ header: [String]) -> Int {
        records.firstIndex { $0.map { String(decoding: $0, as: UTF8.self) } == header } ?? 0
    }
}
