/// A UUID made from what it names, so that the same run again names the same message.
public struct MessageID: Hashable, Sendable {
    /// Lower-case hexadecimal in groups of 8-4-4-4-12.
    public let description: String

    /// A UUID of version 8 (RFC 9562) over the SHA-256 of the parts, each told by its length:
    /// `["ab", "c"]` and `["a", "bc"]` differ.
    public init(derivedFrom parts: [String]) {
        let bytes = parts.flatMap { part in Array("\(part.utf8.count):".utf8) + Array(part.utf8) }
        self.init(hashing: bytes)
    }

    /// The first 128 bits of the SHA-256, version and variant set (RFC 9562, appendix B.2).
    init(hashing bytes: [UInt8]) {
        var stream = SHA256Stream()
        stream.update(bytes)
        var uuid = Array(stream.digest.prefix(16))
        uuid[6] = uuid[6] & 0x0F | 0x80
        uuid[8] = uuid[8] & 0x3F | 0x80
        let digits = SHA256Stream.hexadecimal(uuid)
        var groups: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        description = groups.joined(separator: "-")
    }
}

extension MessageID: LosslessStringConvertible {
    /// Reads any UUID in its lower-case form.
    public init?(_ text: String) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        let isDigit: (UInt8) -> Bool = { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
            groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        description = text
    }
}

extension MessageID: Comparable {
    public static func < (left: MessageID, right: MessageID) -> Bool {
        left.description < right.description
    }
}
