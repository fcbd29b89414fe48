/// The first records of a text, their fields side by side in one piece of memory.
struct RecordSample {
    private var bytes: [UInt8] = []
    /// End of each field in `bytes`.
    private var ends: [Int] = []
    /// For each record, how many fields end with it.
    private var recordEnds: [Int] = []
    /// Records at the beginning that are left out.
    private var skipped = 0

    init() {}

    init(_ records: [[[UInt8]]]) {
        for record in records { append(record) }
    }

    /// The records that a splitter has read, by how many fields ended with each.
    init(_ splitter: FieldSplitter, recordEnds: [Int]) {
        bytes = splitter.bytes
        ends = splitter.ends
        self.recordEnds = recordEnds
    }

    var count: Int { recordEnds.count - skipped }
    var isEmpty: Bool { count == 0 }
    var indices: Range<Int> { 0..<count }
    var widths: [Int] { indices.map(width) }

    func width(_ record: Int) -> Int { fields(record).count }

    subscript(record: Int) -> [[UInt8]] { fields(record).map { Array(bytes[range($0)]) } }

    /// Every record, for those who look at all cells.
    var records: [[[UInt8]]] { indices.map { self[$0] } }

    /// The cells of a column that are not empty.
    func cells(_ position: Int) -> [ArraySlice<UInt8>] {
        indices.compactMap { record in
            let fields = fields(record)
            guard position < fields.count else { return nil }
            let cell = range(fields.lowerBound + position)
            return cell.isEmpty ? nil : bytes[cell]
        }
    }

    func endsInEmptyField(_ record: Int) -> Bool {
        fields(record).last.map { range($0).isEmpty } ?? false
    }

    /// Whether nothing stands in any field of a record.
    func isBlank(_ record: Int) -> Bool {
        let fields = fields(record)
        return fields.isEmpty
            || range(fields.lowerBound).lowerBound == range(fields.upperBound - 1).upperBound
    }

    func dropFirst(_ count: Int) -> RecordSample {
        var rest = self
        rest.skipped = min(skipped + count, recordEnds.count)
        return rest
    }

    mutating func append(_ record: some Sequence<some Sequence<UInt8>>) {
        for field in record {
            bytes.append(contentsOf: field)
            ends.append(bytes.count)
        }
        recordEnds.append(ends.count)
    }

    /// Passes each field of a record to `body`.
    func forEachField(_ record: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for field in fields(record) {
                body(UnsafeBufferPointer(rebasing: bytes[range(field)]))
            }
        }
    }

    private func fields(_ record: Int) -> Range<Int> {
        let index = skipped + record
        return (index == 0 ? 0 : recordEnds[index - 1])..<recordEnds[index]
    }

    private func range(_ field: Int) -> Range<Int> {
        (field == 0 ? 0 : ends[field - 1])..<ends[field]
    }
}
