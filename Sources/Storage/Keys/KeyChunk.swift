import SalesCore

/// Some lines of an upload, sorted into parts: in memory, or in the scratch file.
struct KeyChunk: Sendable {
    private enum Place {
        case memory([KeyedLine])
        case scratch(offset: Int)
    }

    private let place: Place
    /// Where each part begins among the lines, and where the last one ends.
    private let starts: [UInt32]

    /// Lines of a part stay in their order.
    init(_ lines: [KeyedLine]) {
        var starts = [UInt32](repeating: 0, count: KeyList.partCount + 1)
        for line in lines { starts[Self.part(of: line) + 1] += 1 }
        for part in 0..<KeyList.partCount { starts[part + 1] += starts[part] }
        var next = starts
        var sorted = lines
        for line in lines {
            let part = Self.part(of: line)
            sorted[Int(next[part])] = line
            next[part] += 1
        }
        place = .memory(sorted)
        self.starts = starts
    }

    private init(offset: Int, starts: [UInt32]) {
        place = .scratch(offset: offset)
        self.starts = starts
    }

    /// The same lines, no longer in memory.
    func moved(to scratch: KeyScratch) throws -> KeyChunk {
        guard case .memory(let lines) = place else { return self }
        return KeyChunk(offset: try scratch.append(lines), starts: starts)
    }

    var linesInMemory: Int {
        if case .memory(let lines) = place { lines.count } else { 0 }
    }

    func part(_ number: Int, _ scratch: KeyScratch) throws -> [KeyedLine] {
        let range = Int(starts[number])..<Int(starts[number + 1])
        switch place {
        case .memory(let lines): return Array(lines[range])
        case .scratch(let offset):
            guard !range.isEmpty else { return [] }
            return try scratch.lines(
                at: offset + range.lowerBound * KeyLineCodec.lineSize, count: range.count)
        }
    }

    private static func part(of line: KeyedLine) -> Int { Int(line.key.high >> 56) }
}
