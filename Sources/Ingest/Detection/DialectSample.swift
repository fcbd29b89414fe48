internal import SalesCore

/// The first records of a text under a dialect that it may have, and what its quotes did.
struct DialectSample {
    private(set) var records = RecordSample()
    private(set) var widths: [Int] = []
    /// The number of fields that records agree on.
    let width: Int
    private(set) var tornQuotes = 0
    private(set) var strayQuotes = 0
    /// Whether the text ends inside a quoted field.
    private(set) var endsOpen = false
    /// Whether quotes stand around any field.
    private(set) var hasQuoted = false
    /// Whether every line that was read is one record with something in it.
    private(set) var isPlain = false
    /// Whether the text has no more records.
    private(set) var isWhole = false

    /// Records that are compared.
    static let recordLimit = 200

    init(_ text: ArraySlice<UInt8>, _ dialect: Dialect) {
        var splitter = FieldSplitter(dialect: dialect)
        var ends: [Int] = []
        var blankLines = 0
        let read = text.withUnsafeBytes { text in
            var read = 0
            while ends.count < Self.recordLimit,
                let end = PhysicalLines.lineEnd(text, from: read)
            {
                let line = UnsafeRawBufferPointer(rebasing: text[read..<end])
                if splitter.push(line) {
                    ends.append(splitter.ends.count)
                } else if !splitter.isInsideRecord {
                    blankLines += 1
                }
                read = end
            }
            return read
        }
        isWhole = read == text.count
        tornQuotes = splitter.tornQuotes
        strayQuotes = splitter.strayQuotes
        isPlain = blankLines == 0 && strayQuotes == 0 && !splitter.isInsideRecord
        hasQuoted = splitter.quotedFields > 0
        if splitter.isInsideRecord, case .openQuote = splitter.finish() {
            endsOpen = isWhole || ends.isEmpty
            if ends.isEmpty { ends.append(splitter.ends.count) }
        }
        records = RecordSample(splitter, recordEnds: ends)
        widths = records.widths
        width = RecordWidth.common(widths)
        isPlain = isPlain && !records.indices.contains(where: records.isBlank)
    }

    var isEven: Bool { widths.allSatisfy { $0 == width } }
    var isWellQuoted: Bool { tornQuotes == 0 && !endsOpen }
    /// Whether no quote stands in the middle of a field either.
    var isFreeOfStrayQuotes: Bool { strayQuotes == 0 && !endsOpen }
}
