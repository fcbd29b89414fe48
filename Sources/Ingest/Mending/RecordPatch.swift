public import SalesCore

/// Takes the place of single records in the bytes of an export; every other byte stays.
///
///     push ─▶ whole physical lines ─┬─ not asked for ──▶ out as they are
///                                   └─ a record's ─────▶ compared, then out in its new words
///
/// Records are known by the line on which they start and by their text, so that none is mistaken
/// for another.
public struct RecordPatch: Sendable {
    public struct Change: Sendable, Hashable {
        /// The record as it stands, decoded, without the line end behind it.
        public let old: String
        /// What may stand there too, with as many lines; for a change that only looks.
        public let alternative: String?
        /// None only to see whether it stands there.
        public let new: String?

        public init(old: String, or alternative: String? = nil, new: String?) {
            self.old = old
            self.alternative = alternative
            self.new = new
        }
    }

    /// Lines where something else stands than the change says; they are left alone.
    public private(set) var mismatches: [Int] = []

    private let encoder: TextEncoder
    private var changes: [Int: Change]
    /// The start of a physical line whose end has not come.
    private var rest: [UInt8] = []
    private var line = 1
    private var record: OpenRecord?

    private struct OpenRecord {
        let start: Int
        let change: Change
        var linesLeft: Int
        var bytes: [UInt8] = []
    }

    /// `changes` by the 1-based line on which the record starts.
    public init(encoding: TextEncoding, changes: [Int: Change]) {
        encoder = TextEncoder(encoding: encoding)
        self.changes = changes
    }

    /// The next bytes of the export; returns those of the patched one.
    public mutating func push(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        guard !changes.isEmpty || record != nil else {
            defer { rest.removeAll() }
            return rest + bytes
        }
        var output: [UInt8] = []
        rest.append(contentsOf: bytes)
        var start = 0
        while let end = lineEnd(from: start) {
            take(rest[start..<end], to: &output)
            start = end
        }
        rest.removeSubrange(..<start)
        return output
    }

    /// The end of the export: changes that found no line are mismatches.
    public mutating func finish() -> [UInt8] {
        var output: [UInt8] = []
        if !rest.isEmpty { take(rest[...], to: &output) }
        rest = []
        if record != nil { close(to: &output) }
        mismatches = (mismatches + changes.keys).sorted()
        changes = [:]
        return output
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        if record == nil, let change = changes.removeValue(forKey: line) {
            record = OpenRecord(
                start: line, change: change, linesLeft: 1 + Self.lineEnds(in: change.old))
        }
        line += 1
        guard record != nil else {
            output += bytes
            return
        }
        record?.bytes += bytes
        record?.linesLeft -= 1
        if record?.linesLeft == 0 { close(to: &output) }
    }

    private mutating func close(to output: inout [UInt8]) {
        guard let record else { return }
        self.record = nil
        let mark = record.start == 1 ? encoder.markLength(of: record.bytes) : 0
        let body = record.bytes.dropFirst(mark)
        let end = encoder.trailingLineEnds(of: body)
        let text = encoder.text(of: body.dropLast(end))
        if let new = record.change.new, text.utf8.elementsEqual(record.change.old.utf8) {
            output += record.bytes.prefix(mark) + encoder.bytes(of: new) + body.suffix(end)
            return
        }
        output += record.bytes
        let known = [record.change.old, record.change.alternative].compactMap(\.self)
        if record.change.new != nil || !known.contains(where: text.isSameRecord) {
            mismatches.append(record.start)
        }
    }

    /// Where the physical line ends that begins at `start`, its line end included.
    private func lineEnd(from start: Int) -> Int? {
        let width = encoder.width
        var index = start
        while index + width <= rest.count {
            let unit = encoder.unit(rest, index)
            index += width
            if unit == 0x0A { return index }
            guard unit == 0x0D else { continue }
            guard index + width <= rest.count else { return nil }
            return encoder.unit(rest, index) == 0x0A ? index + width : index
        }
        return nil
    }

    private static func lineEnds(in text: String) -> Int {
        var count = 0
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0D || (byte == 0x0A && last != 0x0D) { count += 1 }
            last = byte
        }
        return count
    }
}

extension String {
    /// Whether an editor has left a record alone: it may change line ends, and lose blanks and
    /// line ends around it, none of which mean anything.
    public func isSameRecord(as other: String) -> Bool {
        plainRecord.elementsEqual(other.plainRecord)
    }

    private var plainRecord: ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { Byte.isBlank(byte) || byte == Byte.lineFeed }
        var bytes: [UInt8] = []
        for byte in utf8 {
            if byte == Byte.lineFeed, bytes.last == Byte.carriageReturn { bytes.removeLast() }
            bytes.append(byte)
        }
        bytes = bytes.map { $0 == Byte.carriageReturn ? Byte.lineFeed : $0 }
        let body = bytes.drop(while: isBlank)
        guard let last = body.lastIndex(where: { !isBlank($0) }) else { return [] }
        return body[...last]
    }
}

extension TextEncoder {
    var width: Int {
        encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
    }

    func unit(_ bytes: [UInt8], _ index: Int) -> UInt16 {
        switch encoding {
        case .utf16LittleEndian: UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        case .utf16BigEndian: UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        default: UInt16(bytes[index])
        }
    }

    func markLength(of bytes: [UInt8]) -> Int {
        let evidence = EncodingEvidence(head: bytes, isWhole: true, declared: encoding)
        return evidence.markLength
    }

    func text(of bytes: ArraySlice<UInt8>) -> String {
        var transcoder = Transcoder(encoding: encoding)
        var text: [UInt8] = []
        transcoder.append(bytes, to: &text)
        transcoder.finish(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// How many bytes of line ends stand at the end.
    func trailingLineEnds(of bytes: ArraySlice<UInt8>) -> Int {
        let all = Array(bytes)
        var count = 0
        while count + width <= all.count {
            let unit = unit(all, all.count - count - width)
            guard unit == 0x0A || unit == 0x0D else { break }
            count += width
        }
        return count
    }
}
