internal import SalesCore

/// What became of the lines of one block.
struct BlockOutcome: Sendable {
    /// A reject whose place in the file is not yet known.
    struct Draft: Sendable {
        /// First and last text byte of the line within the block.
        let start: Int
        let end: Int
        let column: String?
        let reason: String
        let remedy: String
        /// Might be a total or a closing remark, if nothing but such lines follows.
        let mayBeFooter: Bool
        /// 0-based within the block.
        var line = 0
        var rawLine = ""
        /// Whether `line` and `rawLine` are known.
        var isPlaced = false

        /// The reject, for a block that begins after `lines` lines of the file.
        func reject(file: String, after lines: Int) -> Reject {
            Reject(
                file: file, line: lines + line + 1, column: column, reason: reason,
                remedy: remedy, rawLine: rawLine)
        }
    }

    var counts = LineCounts()
    var lineCount = 0
    /// Of the accepted lines, where somebody asks for them.
    var keys: [KeyedLine] = []
    /// Lines that gave way to others with the same key.
    private(set) var leftOut = 0
    /// Lines that were made to fit, because the contract is lenient.
    private(set) var padded = 0
    private(set) var trimmed = 0
    /// In file order.
    private(set) var drafts: [Draft] = []
    /// Start of the last line that is a record; -1 if none is.
    private var lastAccepted = -1

    mutating func accept(_ count: Int, lastStart: Int) {
        counts.accepted += count
        lastAccepted = max(lastAccepted, lastStart)
    }

    mutating func add(_ draft: Draft) { drafts.append(draft) }

    /// Lines of a slow stretch that are no rows of its block.
    mutating func add(_ origins: SlowOrigins, _ explainer: RejectExplainer) {
        counts.skipped.blank += origins.blankLines
        counts.skipped.comment += origins.comments
        counts.skipped.footer += origins.footers
        padded += origins.padded
        trimmed += origins.trimmed
        for record in origins.unread {
            var draft = explainer.unread(record)
            draft.line = record.line
            draft.rawLine = Self.text(record.raw[...], explainer.rawLimit)
            draft.isPlaced = true
            add(draft)
        }
    }

    /// A record whose key counts elsewhere: a duplicate, or a reject if there is a draft.
    mutating func leaveOut(_ draft: Draft?, start: Int) {
        leftOut += 1
        if let draft { drafts.append(draft) } else { counts.duplicate += 1 }
        lastAccepted = max(lastAccepted, start)
    }

    /// How many drafts at the end of the block might be its footer.
    var footerCount: Int {
        drafts.reversed().prefix { $0.mayBeFooter && $0.start > lastAccepted }.count
    }

    /// Whether anything but a footer stands in the block.
    var hasRecords: Bool {
        counts.accepted > 0 || leftOut > 0 || footerCount < drafts.count
    }

    /// Gives every draft its line and its text as it stood in the file.
    mutating func settle(
        _ block: LineBlock, _ positions: UnsafePointer<UInt32>, _ count: Int, limit: Int
    ) {
        guard !drafts.isEmpty else { return }
        drafts.sort { ($0.start, $0.isPlaced ? 0 : 1) < ($1.start, $1.isPlaced ? 0 : 1) }
        if let origins = block.origins {
            settle(origins, block, positions, count, limit)
            return
        }
        var line = 0
        var seen = LineBlock.padding
        for index in drafts.indices {
            let draft = drafts[index]
            line += block.bytes[seen..<draft.start].count { $0 == Byte.lineFeed }
            seen = draft.start
            drafts[index].line = line
            drafts[index].rawLine = Self.text(block.bytes[draft.start..<draft.end], limit)
        }
    }

    private mutating func settle(
        _ origins: SlowOrigins, _ block: LineBlock, _ positions: UnsafePointer<UInt32>,
        _ count: Int, _ limit: Int
    ) {
        var record = 0
        var place = 1
        for index in drafts.indices where !drafts[index].isPlaced {
            while place < count, Int(positions[place]) < drafts[index].start {
                if block.bytes[Int(positions[place])] == Byte.lineFeed { record += 1 }
                place += 1
            }
            drafts[index].line = origins.records[record].line
            drafts[index].rawLine = Self.text(origins.rawRecord(record), limit)
        }
    }

    /// A line without its line end, cut where it is very long.
    private static func text(_ line: ArraySlice<UInt8>, _ limit: Int) -> String {
        var line = line
        while let last = line.last, last == Byte.lineFeed || last == Byte.carriageReturn {
            line = line.dropLast()
        }
        guard line.count > limit else { return String(decoding: line, as: UTF8.self) }
        return String(decoding: line.prefix(limit), as: UTF8.self) + "…"
    }
}
