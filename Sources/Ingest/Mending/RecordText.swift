internal import SalesCore

/// What a piece of text comes to as records of a dialect, on its own.
public struct RecordText: Hashable, Sendable {
    /// Blank lines are none.
    public let records: Int
    /// Whether a quote opened in it is never closed, so that it would run on into what follows.
    public let isBrokenOff: Bool
    /// Of the first record.
    public let fields: [String]

    public init(_ text: String, dialect: Dialect) throws {
        var rest = Array(text.utf8)[...]
        let read: ReadBytes = { buffer in
            let count = min(buffer.count, rest.count)
            buffer.copyBytes(from: rest.prefix(count))
            rest = rest.dropFirst(count)
            return count
        }
        var source = try TextSource(read)
        source.open(EncodingEvidence(head: [], isWhole: true, declared: .utf8))
        var cutter = try BlockCutter(
            source: source, dialect: dialect, file: "", blockSize: 65_536)
        var records = 0
        var isBrokenOff = false
        var first: [[UInt8]]?
        while let record = try cutter.nextRecord(read) {
            switch record.kind {
            case .blank, .comment: continue
            case .fields(let fields), .mended(let fields): first = first ?? fields
            case .brokenOff(let fields):
                first = first ?? fields
                isBrokenOff = true
            }
            records += 1
        }
        self.records = records
        self.isBrokenOff = isBrokenOff
        fields = (first ?? []).map { String(decoding: $0, as: UTF8.self) }
    }
}
