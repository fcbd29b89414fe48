internal import SalesCore

/// Keeps the count of every line and hands the rejects on in the order of the file.
struct LineLedger {
    private let file: String
    private(set) var counts: LineCounts
    private(set) var firstReject: Reject?
    /// Lines that gave way to others with the same key.
    private(set) var leftOut = 0
    /// Lines that a lenient contract made to fit.
    private var padded = 0
    private var trimmed = 0
    /// Physical lines before the next block.
    private(set) var line: Int
    private var waiting: [Int: BlockOutcome] = [:]
    private var nextSequence = 0
    /// Lines that are a footer if nothing else follows.
    private var maybeFooter: [Reject] = []
    /// More of them came than a footer has, so that they are faults, and so are the next.
    private var isNoFooter = false

    init(file: String, counts: LineCounts, line: Int) {
        self.file = file
        self.counts = counts
        self.line = line
    }

    /// Takes what a block came to, in any order.
    mutating func add(
        _ outcome: BlockOutcome, sequence: Int, reject: (Reject) throws -> Void,
        keys: ([KeyedLine]) throws -> Void = { _ in }
    ) throws {
        waiting[sequence] = outcome
        while let next = waiting.removeValue(forKey: nextSequence) {
            try settle(next, reject)
            if !next.keys.isEmpty { try keys(next.keys) }
            nextSequence += 1
        }
    }

    private mutating func settle(
        _ outcome: BlockOutcome, _ reject: (Reject) throws -> Void
    ) throws {
        counts.add(outcome.counts)
        leftOut += outcome.leftOut
        padded += outcome.padded
        trimmed += outcome.trimmed
        if outcome.hasRecords {
            try rejectFooter(reject)
            isNoFooter = false
        }
        let footerStart = outcome.drafts.count - outcome.footerCount
        for (index, draft) in outcome.drafts.enumerated() {
            let rejected = draft.reject(file: file, after: line)
            if index < footerStart || isNoFooter {
                try count(rejected, reject)
            } else {
                maybeFooter.append(rejected)
                if maybeFooter.count > Footer.limit {
                    try rejectFooter(reject)
                    isNoFooter = true
                }
            }
        }
        line += outcome.lineCount
    }

    /// The end of the file: what waited is its footer.
    mutating func finish() {
        counts.skipped.footer += maybeFooter.count
        maybeFooter = []
    }

    /// What was done to lines that were read nevertheless.
    var notices: [String] {
        var notices: [String] = []
        if padded > 0 {
            notices.append(
                "\(padded) \(padded == 1 ? "line" : "lines") with too few fields; the rest of "
                    + "\(padded == 1 ? "it counts" : "each counts") as missing")
        }
        if trimmed > 0 {
            notices.append(
                "\(trimmed) \(trimmed == 1 ? "line" : "lines") with too many fields; what is "
                    + "beyond the header is left out")
        }
        return notices
    }

    private mutating func rejectFooter(_ reject: (Reject) throws -> Void) throws {
        for line in maybeFooter { try count(line, reject) }
        maybeFooter = []
    }

    private mutating func count(
        _ rejected: Reject, _ reject: (Reject) throws -> Void
    ) throws {
        counts.rejected += 1
        if firstReject == nil { firstReject = rejected }
        try reject(rejected)
    }
}
