/// How far a place's clocks are from UTC, at any instant.
public struct ZoneRules: Hashable, Sendable {
    /// Instants, in seconds since 1970, from which the offset of the same index holds.
    private var transitions: [Int]
    private var offsets: [Int]
    /// The offset before the first transition.
    private var firstOffset: Int
    /// What holds after the last transition, if clocks still change.
    private var yearly: YearlyClockChange?

    public static let utc = ZoneRules(fixedOffset: 0)

    public init(fixedOffset: Int) {
        transitions = []
        offsets = []
        firstOffset = fixedOffset
        yearly = nil
    }

    /// Names that need no rules.
    public init?(fixedName name: String) {
        guard ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Z", "Zulu", "Etc/UCT", "UCT"].contains(name)
        else { return nil }
        self = .utc
    }

    /// Seconds east of UTC at an instant in seconds since 1970.
    public func offset(at instant: Int) -> Int {
        guard let last = transitions.last else { return yearly?.offset(at: instant) ?? firstOffset }
        if instant >= last, let yearly { return yearly.offset(at: instant) }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffset : offsets[low - 1]
    }
}

extension ZoneRules {
    /// Reads a compiled zone file as RFC 8536 defines it (version 2 or later); nil if it is none.
    public init?(zoneFile bytes: [UInt8]) {
        guard let first = Header(bytes, at: 0), first.version >= UInt8(ascii: "2"),
            let header = Header(bytes, at: first.end(timeSize: 4))
        else { return nil }
        let times = header.start + 44
        let kinds = times + header.times * 8
        let types = kinds + header.times
        let footer = header.end(timeSize: 8)
        guard footer <= bytes.count else { return nil }
        func integer(_ at: Int, _ size: Int) -> Int {
            var value = bytes[at] >= 0x80 ? -1 : 0
            for byte in bytes[at..<at + size] { value = value << 8 | Int(byte) }
            return value
        }
        let known = (0..<header.types).map { integer(types + $0 * 6, 4) }
        guard let firstOffset = known.first else { return nil }
        let chosen = bytes[kinds..<types].map(Int.init)
        guard chosen.allSatisfy({ $0 < known.count }) else { return nil }
        transitions = (0..<header.times).map { integer(times + $0 * 8, 8) }
        offsets = chosen.map { known[$0] }
        self.firstOffset = firstOffset
        let rule = bytes[footer...].drop { $0 == 0x0A }.prefix { $0 != 0x0A }
        yearly = YearlyClockChange(posix: String(decoding: rule, as: UTF8.self))
    }

    private struct Header {
        let start: Int
        let version: UInt8
        let isUTC: Int, isStandard: Int, leaps: Int, times: Int, types: Int, characters: Int

        init?(_ bytes: [UInt8], at start: Int) {
            guard start + 44 <= bytes.count, bytes[start...].starts(with: Array("TZif".utf8)) else {
                return nil
            }
            func count(_ index: Int) -> Int {
                bytes[(start + 20 + index * 4)..<(start + 24 + index * 4)]
                    .reduce(0) { $0 << 8 | Int($1) }
            }
            self.start = start
            version = bytes[start + 4]
            (isUTC, isStandard, leaps) = (count(0), count(1), count(2))
            (times, types, characters) = (count(3), count(4), count(5))
        }

        func end(timeSize: Int) -> Int {
            start + 44 + times * (timeSize + 1) + types * 6 + characters
                + leaps * (timeSize + 4) + isStandard + isUTC
        }
    }
}
