/// JSON with one way to write everything: what is hashed must not depend on a library's mood.
///
/// Keys stand in the order given, without spaces; non-ASCII stands as it is.
indirect enum CanonicalJSON: Sendable {
    case null
    case bool(Bool)
    case string(String)
    case array([CanonicalJSON])
    case object([(key: String, value: CanonicalJSON)])

    var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .string(let value): Self.quoted(value)
        case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)):\($0.value.text)" }.joined(separator: ",")
                + "}"
        }
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension CanonicalJSON {
    static func optional(_ text: String?) -> CanonicalJSON { text.map { .string($0) } ?? .null }
}
