import SalesCore
import Storage

/// Lines of an upload whose keys are spread like digests.
func keyedLines(_ range: Range<Int>) -> [KeyedLine] {
    range.map { number in
        var random = SeededRandom(seed: UInt64(number / 2))
        return KeyedLine(
            key: KeyDigest(high: random.next(), low: random.next()),
            day: Int32(20_000 + number % 40), line: UInt32(number + 2))
    }
}

func keyList(_ lines: [KeyedLine], in scratch: KeyScratch) throws -> KeyList {
    let writer = KeyListWriter(scratch: scratch)
    for start in stride(from: 0, to: lines.count, by: 1000) {
        try writer.add(Array(lines[start..<min(start + 1000, lines.count)]))
    }
    return try writer.finish()
}
