internal import SalesCore

/// Reads what libcsv cannot express.
final class DelimitedParser: LineParser {
    private var splitter: FieldSplitter

    init(dialect: Dialect) { splitter = FieldSplitter(dialect: dialect) }

    var isInsideRecord: Bool { splitter.isInsideRecord }
    var fieldCount: Int { splitter.ends.count }
    var strayQuotes: Int { splitter.strayQuotes }

    func push(_ line: UnsafeRawBufferPointer) -> Bool { splitter.push(line) }

    func finish() -> RecordEnding { splitter.finish() }

    func takeFields<Result>(
        _ body: (_ count: Int, _ field: (Int) -> ArraySlice<UInt8>) -> Result
    ) -> Result {
        let (bytes, ends) = (splitter.bytes, splitter.ends)
        let result = body(ends.count) { index in
            bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
        }
        splitter.removeAll()
        return result
    }
}
