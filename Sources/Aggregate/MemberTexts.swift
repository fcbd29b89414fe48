import SalesCore

/// The members of one dimension as they stand in the texts of slices, `dim=value`, by code.
struct MemberTexts: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]

    init(_ dimension: String, _ members: [String]) {
        for member in members {
            Slice.Member(dimension: dimension, value: member).append(to: &bytes)
            starts.append(bytes.count)
        }
    }

    var count: Int { starts.count - 1 }

    func append(_ code: UInt32, to text: inout [UInt8]) {
        let range = range(Int(code))
        bytes.withUnsafeBufferPointer {
            text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// By code, its place in the order of texts.
    ///
    /// In a slice's text `;` follows each member but the last, so that "a!" stands before "a" there
    /// and behind it at the end.
    func ranks(atEnd: Bool) -> [UInt32] {
        let shared = sharedBytes
        let keyed = (0..<count).map { code in
            (key: key(code, from: shared, atEnd), code: UInt32(code))
        }
        let sorted = keyed.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return precedes(Int(left.code), Int(right.code), atEnd)
        }
        var ranks = [UInt32](repeating: 0, count: count)
        for (rank, entry) in sorted.enumerated() { ranks[Int(entry.code)] = UInt32(rank) }
        return ranks
    }

    private func range(_ code: Int) -> Range<Int> { starts[code]..<starts[code + 1] }

    /// Bytes that all texts begin with.
    private var sharedBytes: Int {
        guard count > 0 else { return 0 }
        let first = bytes[range(0)]
        return (0..<count).reduce(first.count) { shared, code in
            zip(first.prefix(shared), bytes[range(code)]).prefix { $0 == $1 }.count
        }
    }

    /// Sixteen bytes of a text as a number that is in the same order.
    private func key(_ code: Int, from shared: Int, _ atEnd: Bool) -> UInt128 {
        let text = bytes[range(code)].dropFirst(shared)
        var key: UInt128 = 0
        var count = 0
        for byte in text.prefix(16) {
            key = key << 8 | UInt128(byte)
            count += 1
        }
        if count < 16, !atEnd {
            key = key << 8 | UInt128(Self.separator)
            count += 1
        }
        return count == 0 ? 0 : key << UInt128(8 * (16 - count))
    }

    private func precedes(_ left: Int, _ right: Int, _ atEnd: Bool) -> Bool {
        let (first, second) = (bytes[range(left)], bytes[range(right)])
        guard !atEnd else { return first.lexicographicallyPrecedes(second) }
        return (first + [Self.separator]).lexicographicallyPrecedes(second + [Self.separator])
    }

    static let separator = UInt8(ascii: ";")
}
