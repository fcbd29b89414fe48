internal import SalesCore

/// Lines that hold a remark and no record, by what they begin with.
struct CommentDetection {
    private static let prefixes = ["#", "//", "--", "%", ";"].map { Array($0.utf8) }

    /// What may begin a comment, most frequent first.
    let found: [UInt8]
    private let isDeclared: Bool
    private let lines: [ArraySlice<UInt8>]
    /// The text without lines that may be comments.
    let text: ArraySlice<UInt8>
    /// Whether a line that begins so comes first and the next one does not.
    private let isHeaderLike: Bool

    init(_ sample: ArraySlice<UInt8>, declared: String?) {
        isDeclared = declared != nil
        guard isDeclared || Self.mayHaveComments(sample) else {
            (found, lines, text, isHeaderLike) = ([], [], sample, false)
            return
        }
        var all: [ArraySlice<UInt8>] = []
        var rest = sample
        while let end = PhysicalLines.lineEnd(rest) {
            all.append(rest[..<end])
            rest = rest[end...]
        }
        let filled = all.filter { !$0.allSatisfy { Byte.isBlank($0) || Byte.isLineEnd($0) } }
        let prefix = declared.map { Array($0.utf8) } ?? Self.likely(filled)
        found = prefix
        guard !prefix.isEmpty else {
            (lines, text, isHeaderLike) = ([], sample, false)
            return
        }
        lines = filled.filter { $0.starts(with: prefix) }
        text = (all.filter { !$0.starts(with: prefix) }.flatMap { $0 } + Array(rest))[...]
        isHeaderLike = filled.first?.starts(with: prefix) == true && lines.count == 1
    }

    /// Whether any line begins as comments do.
    private static func mayHaveComments(_ sample: ArraySlice<UInt8>) -> Bool {
        sample.withUnsafeBytes { text in
            var start = 0
            while start < text.count {
                let rest = text[start...]
                if prefixes.contains(where: rest.starts) { return true }
                start = PhysicalLines.lineEnd(text, from: start) ?? text.count
            }
            return false
        }
    }

    /// The prefix of the fewer lines; `#` needs no blank behind it, the others do.
    private static func likely(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
        for prefix in prefixes {
            let matching = lines.filter { $0.starts(with: prefix) }
            guard !matching.isEmpty, matching.count * 2 < lines.count || matching.count < 4,
                matching.count < lines.count
            else { continue }
            let isWordy = matching.allSatisfy { line in
                let next = line.dropFirst(prefix.count).first ?? Byte.lineFeed
                return prefix == prefixes[0] || Byte.isBlank(next) || Byte.isLineEnd(next)
                    || prefix == prefixes[1] && Byte.isLetter(next)
            }
            if isWordy { return prefix }
        }
        return []
    }

    /// Whether the lines are lines of quoted fields, since all of the text is sound with them and
    /// none begins a record.
    func areInsideFields(of sample: DialectSample) -> Bool {
        sample.isEven && sample.isWellQuoted && sample.hasQuoted
            && !sample.records.indices.contains {
                sample.records[$0].first?.starts(with: found) == true
            }
    }

    /// The prefix, unless the lines that begin with it are records like all others.
    func prefix(given dialect: Dialect, width: Int) -> [UInt8]? {
        guard !found.isEmpty else { return nil }
        if isDeclared { return found }
        if dialect.delimiter.starts(with: found) { return nil }
        let parser = DelimitedParser(dialect: dialect)
        var whole = 0
        for line in lines {
            let isWhole = line.withUnsafeBytes { parser.push($0) }
            if !isWhole { _ = parser.finish() }
            if parser.fieldCount == width { whole += 1 }
            parser.takeFields { _, _ in }
        }
        if whole == lines.count, width > 1 {
            // A header may begin with the mark; a remark of the right width is seldom.
            return isHeaderLike || lines.count > 2 ? nil : found
        }
        return found
    }
}
