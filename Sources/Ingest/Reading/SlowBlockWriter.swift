internal import SalesCore

/// Writes the records of a slow stretch anew as regular text, and keeps where they came from.
struct SlowBlockWriter {
    private struct Held {
        let fields: [[UInt8]]
        let raw: [UInt8]
        let line: Int
        let reason: UnreadRecord.Reason?
    }

    var rules: RecordRules
    private var writer: RegularWriter
    private(set) var origins = SlowOrigins()
    /// Physical lines of the file before the stretch.
    private var firstLine = 0
    /// The last records so far, which are the footer if nothing follows.
    private var held: [Held] = []

    init(dialect: Dialect, rules: RecordRules) {
        self.rules = rules
        writer = RegularWriter(dialect: dialect)
    }

    var text: [UInt8] { writer.text }

    /// Begins the next stretch; records that are still held go with it.
    mutating func begin(firstLine: Int) {
        self.firstLine = firstLine
        writer.removeAll()
        origins = SlowOrigins()
    }

    /// Takes what the lane has just read.
    mutating func add(_ step: SlowLane.Step, of lane: inout SlowLane) {
        switch step {
        case .blankLine: origins.blankLines += 1
        case .comment: origins.comments += 1
        case .record: addRecord(&lane, nil)
        case .strayQuote: addRecord(&lane, .strayQuote)
        case .brokenOff: addRecord(&lane, .openQuote)
        case .end: settleFooter()
        }
    }

    private mutating func addRecord(_ lane: inout SlowLane, _ reason: UnreadRecord.Reason?) {
        let line = lane.recordLine
        let raw = lane.rawRecord
        guard rules.footerRows == 0 else {
            held.append(Held(fields: lane.takeFields(), raw: raw, line: line, reason: reason))
            guard held.count > rules.footerRows else { return }
            let next = held.removeFirst()
            write(next.raw, next.line, next.reason, count: next.fields.count) {
                next.fields[$0][...]
            }
            return
        }
        lane.takeFields { count, field in write(raw, line, reason, count: count, field) }
    }

    private mutating func write(
        _ raw: [UInt8], _ line: Int, _ reason: UnreadRecord.Reason?, count: Int,
        _ field: (Int) -> ArraySlice<UInt8>
    ) {
        if let reason {
            origins.unread.append(
                UnreadRecord(
                    reason: reason, line: line - firstLine, place: writer.text.count, raw: raw))
            return
        }
        if rules.policy == .lenient, let width = rules.width, count != width {
            if count < width { origins.padded += 1 } else { origins.trimmed += 1 }
            writer.append(count: width) { $0 < count ? field($0) : [] }
        } else {
            writer.append(count: count, field: field)
        }
        origins.raw.append(contentsOf: raw)
        origins.records.append(.init(line: line - firstLine, end: origins.raw.count))
    }

    private mutating func settleFooter() {
        origins.footers += held.count
        held = []
    }

    /// Whether the stretch holds anything that must be counted.
    var isEmpty: Bool {
        origins.records.isEmpty && origins.unread.isEmpty
            && origins.blankLines + origins.comments + origins.footers == 0
    }
}
