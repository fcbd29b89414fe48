internal import CCSV

/// libcsv, fed one physical line at a time, so that where a record ends is known.
///
/// Wraps `csv_parse` in its lenient mode. Not Sendable: whoever made it, uses it.
final class CSVParser: LineParser {
    /// What libcsv's callbacks fill.
    final class Sink {
        var bytes: [UInt8] = []
        /// End of each field in `bytes`.
        var ends: [Int] = []
        var rowEnded = false
    }

    // libcsv keeps its own buffer behind this pointer, so the parser never moves.
    private let parser: UnsafeMutablePointer<csv_parser>
    private let sink = Sink()

    init(delimiter: UInt8, quote: UInt8) throws(IngestFailure) {
        let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        guard csv_init(parser, 0) == 0 else {
            parser.deallocate()
            throw IngestFailure.outOfMemory
        }
        csv_set_delim(parser, delimiter)
        csv_set_quote(parser, quote)
        self.parser = parser
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
    }

    var isInsideRecord: Bool { parser.pointee.pstate != 0 }

    var fieldCount: Int { sink.ends.count }

    func push(_ line: UnsafeRawBufferPointer) throws(IngestFailure) -> Bool {
        sink.rowEnded = false
        let context = Unmanaged.passUnretained(sink).toOpaque()
        let consumed = csv_parse(
            parser, line.baseAddress, line.count, Self.onField, Self.onRow, context)
        guard consumed == line.count else { throw IngestFailure.outOfMemory }
        return sink.rowEnded
    }

    func finish() throws(IngestFailure) -> RecordEnding {
        sink.rowEnded = false
        let context = Unmanaged.passUnretained(sink).toOpaque()
        csv_set_opts(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        defer { csv_set_opts(parser, 0) }
        guard csv_fini(parser, Self.onField, Self.onRow, context) == 0 else {
            csv_set_opts(parser, 0)
            guard csv_fini(parser, Self.onField, Self.onRow, context) == 0 else {
                throw IngestFailure.outOfMemory
            }
            return .openQuote
        }
        return sink.rowEnded ? .record : .nothing
    }

    func takeFields<Result>(
        _ body: (_ count: Int, _ field: (Int) -> ArraySlice<UInt8>) -> Result
    ) -> Result {
        let result = body(sink.ends.count) { index in
            sink.bytes[(index == 0 ? 0 : sink.ends[index - 1])..<sink.ends[index]]
        }
        sink.bytes.removeAll(keepingCapacity: true)
        sink.ends.removeAll(keepingCapacity: true)
        return result
    }

    private static let onField:
        @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
            field, count, context in
            guard let context else { return }
            let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
            if let field {
                sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: field, count: count))
            }
            sink.ends.append(sink.bytes.count)
        }

    private static let onRow: @convention(c) (CInt, UnsafeMutableRawPointer?) -> Void = {
        _, context in
        guard let context else { return }
        Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().rowEnded = true
    }
}
