/// JSON as models return it, as far as it can be read.
///
/// Text that ends too early gives what was complete: an unfinished string or object is dropped,
/// the list around it stands. Trailing commas and raw line ends in strings pass. Depth is bounded.
enum LenientJSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([LenientJSON])
    case object([String: LenientJSON])

    subscript(key: String) -> LenientJSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var text: String? { if case .string(let text) = self { text } else { nil } }
    var items: [LenientJSON]? { if case .array(let items) = self { items } else { nil } }

    /// The first object in a text that has one of the keys, whatever stands around it.
    static func firstObject(in text: String, withAnyOf keys: [String]) -> LenientJSON? {
        let scalars = Array(text.unicodeScalars.prefix(200_000))
        var tries = 0
        for start in scalars.indices where scalars[start] == "{" {
            tries += 1
            guard tries <= 200 else { return nil }
            var parser = LenientJSONParser(scalars: scalars, position: start)
            if case .object(let members)? = parser.value(depth: 0),
                keys.contains(where: { members[$0] != nil })
            {
                return .object(members)
            }
        }
        return nil
    }
}

private struct LenientJSONParser {
    let scalars: [Unicode.Scalar]
    var position: Int

    private static let deepest = 24

    private var current: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    mutating func value(depth: Int) -> LenientJSON? {
        skipSpace()
        guard depth < Self.deepest, let scalar = current else { return nil }
        switch scalar {
        case "{": return object(depth: depth)
        case "[": return array(depth: depth)
        case "\"": return string().map { .string($0) }
        default: return word()
        }
    }

    /// At the end of the text, what was complete so far stands.
    private mutating func object(depth: Int) -> LenientJSON? {
        position += 1
        var members: [String: LenientJSON] = [:]
        while true {
            skipSpace()
            guard let scalar = current else { return depth == 0 ? .object(members) : nil }
            switch scalar {
            case "}":
                position += 1
                return .object(members)
            case ",": position += 1
            case "\"":
                guard let key = string() else { return depth == 0 ? .object(members) : nil }
                skipSpace()
                guard current == ":" else { return current == nil ? .object(members) : nil }
                position += 1
                let isRoot = depth == 0
                guard let value = value(depth: depth + 1) else {
                    return isRoot && current == nil ? .object(members) : nil
                }
                members[key] = value
            default: return nil
            }
        }
    }

    private mutating func array(depth: Int) -> LenientJSON? {
        position += 1
        var items: [LenientJSON] = []
        while true {
            skipSpace()
            guard let scalar = current else { return .array(items) }
            switch scalar {
            case "]":
                position += 1
                return .array(items)
            case ",": position += 1
            default:
                guard let item = value(depth: depth + 1) else {
                    return current == nil ? .array(items) : nil
                }
                items.append(item)
            }
        }
    }

    private mutating func string() -> String? {
        position += 1
        var result = String.UnicodeScalarView()
        while let scalar = current {
            position += 1
            switch scalar {
            case "\"": return String(result)
            case "\\":
                guard let escaped = escape() else { return nil }
                result.append(escaped)
            default: result.append(scalar)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let scalar = current else { return nil }
        position += 1
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "b", "f": return " "
        case "u": return unicode()
        default: return scalar
        }
    }

    /// Half of a surrogate pair is written as the replacement character.
    private mutating func unicode() -> Unicode.Scalar? {
        guard let high = hex() else { return nil }
        guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        guard current == "\\", position + 1 < scalars.count, scalars[position + 1] == "u" else {
            return "\u{FFFD}"
        }
        position += 2
        guard let low = hex(), (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hex() -> UInt32? {
        guard position + 4 <= scalars.count else {
            position = scalars.count
            return nil
        }
        var digits = String.UnicodeScalarView()
        digits.append(contentsOf: scalars[position..<position + 4])
        position += 4
        return UInt32(String(digits), radix: 16)
    }

    private mutating func word() -> LenientJSON? {
        var word = ""
        while let scalar = current,
            scalar.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains(scalar)
        {
            word.unicodeScalars.append(scalar)
            position += 1
        }
        switch word {
        case "": return nil
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return .number(word)
        }
    }

    private mutating func skipSpace() {
        while let scalar = current, scalar.properties.isWhitespace { position += 1 }
    }
}
