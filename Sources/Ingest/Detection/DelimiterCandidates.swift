internal import SalesCore

/// What might stand between the fields of a text, by the marks that it has.
enum DelimiterCandidates {
    /// How likely each is before the text is looked at; what is not listed is less so.
    private static let common: [(mark: String, prior: Double)] = [
        (",", 1), (";", 1), ("\t", 1), ("|", 0.99), (":", 0.7), ("~", 0.95), ("^", 0.95),
        ("\u{1F}", 0.95), ("\u{1}", 0.95), ("\u{1E}", 0.95), ("\u{2}", 0.95), ("§", 0.95),
        ("¦", 0.95), ("¬", 0.95), ("#", 0.75), ("!", 0.7), ("*", 0.7), ("@", 0.7), ("=", 0.6),
        (" ", 0.5),
    ]
    private static let isRunMark: [Bool] = {
        let marks = Set("|;:~^#,!@*=<>$&§¦/\\+".utf8)
        return (0..<256).map { marks.contains(UInt8($0)) }
    }()
    private static let longestRun = 4

    static func prior(_ mark: [UInt8]) -> Double {
        if let known = common.first(where: { $0.mark.utf8.elementsEqual(mark) }) {
            return known.prior
        }
        return mark.contains(Byte.space) ? 0.93 : 0.98
    }

    /// Those that the text has, single ones before those of several characters.
    static func found(in text: ArraySlice<UInt8>) -> [[UInt8]] {
        let runs = Runs(text)
        var found: [[UInt8]] = []
        for (mark, _) in common {
            let bytes = Array(mark.utf8)
            let isThere =
                bytes.count == 1
                ? runs.singles[Int(bytes[0])] > 0 : runs.hasWide && contains(text, bytes)
            if isThere, !runs.isAlwaysInRuns(bytes) { found.append(bytes) }
        }
        found += runs.several(lines: runs.lines)
        if runs.spacedCommas > 0 { found.append(Array(", ".utf8)) }
        if runs.spacedSemicolons > 0 { found.append(Array("; ".utf8)) }
        return found
    }

    private static func contains(_ text: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
        var index = text.startIndex
        while let next = text[index...].firstIndex(of: mark[0]) {
            if text[next...].starts(with: mark) { return true }
            index = next + 1
        }
        return false
    }

    /// Marks that stand next to each other, counted in one pass.
    private struct Runs {
        var singles = [Int](repeating: 0, count: 256)
        /// How often each byte stands in no run.
        var alone = [Int](repeating: 0, count: 256)
        var counts: [[UInt8]: Int] = [:]
        var lines = 0
        var hasWide = false
        var spacedCommas = 0
        var spacedSemicolons = 0

        init(_ text: ArraySlice<UInt8>) {
            let isRunMark = DelimiterCandidates.isRunMark
            var run: [UInt8] = []
            var last = Byte.lineFeed
            for byte in text {
                singles[Int(byte)] += 1
                if byte >= 0x80 { hasWide = true }
                if byte == Byte.lineFeed || byte == Byte.carriageReturn && last != Byte.lineFeed {
                    lines += 1
                }
                if byte == Byte.space {
                    if last == Byte.comma { spacedCommas += 1 }
                    if last == Byte.semicolon { spacedSemicolons += 1 }
                }
                if isRunMark[Int(byte)] {
                    run.append(byte)
                } else if !run.isEmpty {
                    add(run)
                    run.removeAll(keepingCapacity: true)
                }
                last = byte
            }
            if !run.isEmpty { add(run) }
        }

        private mutating func add(_ run: [UInt8]) {
            let first = run[0]
            if run.count == 1 {
                alone[Int(first)] += 1
            } else if run.allSatisfy({ $0 == first }) {
                // Empty fields make longer runs of the same mark.
                if run.count % 2 == 0 {
                    counts[[first, first], default: 0] += run.count / 2
                } else {
                    alone[Int(first)] += 1
                }
            } else if let unit = Self.unit(of: run) {
                counts[unit.mark, default: 0] += unit.times
            } else {
                for byte in run { alone[Int(byte)] += 1 }
            }
        }

        /// The shortest mark that a run repeats.
        private static func unit(of run: [UInt8]) -> (mark: [UInt8], times: Int)? {
            for length in 2...longestRun where run.count % length == 0 {
                let mark = Array(run.prefix(length))
                let isRepeated = run.indices.allSatisfy { run[$0] == mark[$0 % length] }
                if isRepeated { return (mark, run.count / length) }
            }
            return nil
        }

        /// Whether a mark stands only where a longer one does.
        func isAlwaysInRuns(_ mark: [UInt8]) -> Bool {
            guard mark.count == 1, isRunMark[Int(mark[0])] else { return false }
            let inRuns = several(lines: lines).filter { $0.contains(mark[0]) }
            return !inRuns.isEmpty && alone[Int(mark[0])] * 20 <= singles[Int(mark[0])]
        }

        /// Marks of several bytes that most lines have.
        func several(lines: Int) -> [[UInt8]] {
            counts.filter { mark, count in
                count * 2 >= lines && count * 3 >= alone[Int(mark[0])]
            }
            .sorted { ($0.value, $1.key.count) > ($1.value, $0.key.count) }
            .prefix(4).map(\.key)
        }
    }
}
