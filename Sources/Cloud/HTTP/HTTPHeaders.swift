/// Header fields in the order they are sent or came, repeated names kept.
public struct HTTPHeaders: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public let name: String
        public let value: String
    }

    public private(set) var fields: [Field] = []

    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    /// The first value under a name; names differ in case only by taste (RFC 9110, 5.1).
    public subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return fields.first { $0.name.lowercased() == wanted }?.value
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }
}

extension HTTPHeaders.Field {
    /// Whether it can be written as one line: a token as name, no control character in the value.
    ///
    /// What cannot is refused before anything is sent: a line break would start a header, or a
    /// request, of the value's own choosing.
    var isWellFormed: Bool {
        let nameIsToken =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte > 0x20 && byte < 0x7F && !Self.separators.contains(byte)
            }
        let valueIsText = value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        return nameIsToken && valueIsText
    }

    private static let separators = Set("()<>@,;:\\\"/[]?={}".utf8)
}
