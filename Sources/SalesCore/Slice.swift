/// Which part of a metric a cell holds: no members for the total.
public struct Slice: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public let dimension: String
        /// Empty where the export names none.
        public let value: String

        public init(dimension: String, value: String) {
            self.dimension = dimension
            self.value = value
        }
    }

    /// In the order of the spec's dimensions.
    public let members: [Member]

    public static let total = Slice(members: [])

    public init(members: [Member]) { self.members = members }

    public init(_ dimension: String, _ value: String) {
        members = [Member(dimension: dimension, value: value)]
    }

    public var isTotal: Bool { members.isEmpty }
    public var dimensions: [String] { members.map(\.dimension) }

    /// Whether another slice is a part of this one.
    public func contains(_ other: Slice) -> Bool { members.allSatisfy(other.members.contains) }

    public func value(of dimension: String) -> String? {
        members.first { $0.dimension == dimension }?.value
    }
}

extension Slice: CustomStringConvertible {
    /// `dim=value` pairs joined with `;`, with `%`, `;`, `=` and control characters
    /// percent-encoded; empty for the total.
    public var description: String {
        members
            .map { "\(Self.encoded($0.dimension))=\(Self.encoded($0.value))" }
            .joined(separator: ";")
    }

    fileprivate static func encoded(_ text: String) -> String {
        guard !isPlain(text) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isC1(scalar) || (scalar.isASCII && needsEncoding(UInt8(scalar.value))) {
                for byte in String(scalar).utf8 {
                    let digits = String(byte, radix: 16, uppercase: true)
                    result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
                }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            // C1 is what UTF-8 begins with C2 and goes on with 80 ... 9F.
            if needsEncoding(byte) || (last == 0xC2 && byte < 0xA0) { return false }
            last = byte
        }
        return true
    }

    private static func needsEncoding(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || byte == UInt8(ascii: ";")
            || byte == UInt8(ascii: "=")
    }

    private static func isC1(_ scalar: Unicode.Scalar) -> Bool {
        (0x80...0x9F).contains(scalar.value)
    }
}

extension Slice.Member {
    /// Appends `dim=value` as it stands in the text of a slice.
    public func append(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: Slice.encoded(dimension).utf8)
        bytes.append(UInt8(ascii: "="))
        bytes.append(contentsOf: Slice.encoded(value).utf8)
    }
}

extension Slice: LosslessStringConvertible {
    /// Reads what `description` writes.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            self = .total
            return
        }
        var members: [Member] = []
        // By scalars: a mark that combines with "=" must not hide it.
        for pair in text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false) {
            let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
                .map(Substring.init)
            guard sides.count == 2, let dimension = Self.decoded(sides[0]), !dimension.isEmpty,
                let value = Self.decoded(sides[1])
            else { return nil }
            members.append(Member(dimension: dimension, value: value))
        }
        self.members = members
    }

    private static func decoded(_ text: Substring) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let digits = String(rest.prefix(2)), digits.utf8.count == 2,
                digits.allSatisfy(\.isHexDigit), let decoded = UInt8(digits, radix: 16)
            else { return nil }
            bytes.append(decoded)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension Slice: Comparable {
    /// By the bytes of the text form, so that any tool's plain sort gives the same order.
    public static func < (left: Slice, right: Slice) -> Bool {
        for (one, other) in zip(left.members, right.members) {
            guard one.dimension == other.dimension else { break }
            let bytes = zip(encoded(one.value).utf8, encoded(other.value).utf8)
            if let (first, second) = bytes.first(where: { $0 != $1 }) { return first < second }
            guard one.value.utf8.count == other.value.utf8.count else { break }
        }
        // `<` of texts compares canonical forms, in which "e" and an accent are one letter.
        return left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

extension Slice: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let slice = Slice(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a slice")
        }
        self = slice
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
