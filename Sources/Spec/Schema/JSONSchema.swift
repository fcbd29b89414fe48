/// What a reader accepts, as JSON Schema (draft 7), so that editors complete and check files.
///
/// Objects take their keys from the reader's own table of keys, and words from its own choices.
public struct JSONSchema: Sendable {
    private indirect enum Value: Sendable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([Value])
        case members([(name: String, value: Value)])
    }

    private var members: [(name: String, value: Value)] = []

    /// Anything at all.
    public init() {}

    private init(_ members: [(name: String, value: Value)]) { self.members = members }

    private var value: Value { .members(members) }

    private static func types(_ names: String...) -> JSONSchema {
        JSONSchema([("type", .list(names.map { .text($0) }))])
    }
}

// MARK: - Scalars

extension JSONSchema {
    /// A scalar as it stands: `007` and `no` are texts, too.
    public static var text: JSONSchema { types("string", "number", "boolean") }
    public static var boolean: JSONSchema { types("boolean") }
    public static var decimal: JSONSchema { types("number", "string") }

    public static func text(_ pattern: String) -> JSONSchema {
        JSONSchema([("type", .text("string")), ("pattern", .text(pattern))])
    }

    public static func integer(_ range: ClosedRange<Int>) -> JSONSchema {
        JSONSchema([
            ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
            ("maximum", .number(range.upperBound)),
        ])
    }

    public static func choice<Choice: RawRepresentable & CaseIterable>(
        of _: Choice.Type
    ) -> JSONSchema where Choice.RawValue == String {
        choice(among: Choice.allCases.map(\.rawValue))
    }

    public static func choice(among texts: [String]) -> JSONSchema {
        JSONSchema([("enum", .list(texts.map { .text($0) }))])
    }
}

// MARK: - Lists and mappings

extension JSONSchema {
    public static func list(of item: JSONSchema, count: ClosedRange<Int>? = nil) -> JSONSchema {
        var schema = JSONSchema([("type", .text("array")), ("items", item.value)])
        if let count {
            schema.members.append(("minItems", .number(count.lowerBound)))
            schema.members.append(("maxItems", .number(count.upperBound)))
        }
        return schema
    }

    public static func listOrOne(of item: JSONSchema) -> JSONSchema {
        either(item, list(of: item))
    }

    public static func either(_ schemas: JSONSchema...) -> JSONSchema {
        JSONSchema([("anyOf", .list(schemas.map(\.value)))])
    }

    /// A mapping whose keys are the user's own names.
    public static func named(_ item: JSONSchema, pattern: String? = nil) -> JSONSchema {
        let names = pattern.map { [("propertyNames", JSONSchema([("pattern", .text($0))]).value)] }
        return JSONSchema(
            [("type", .text("object")), ("additionalProperties", item.value)] + (names ?? []))
    }

    /// A mapping with the keys of a reader; a key without a schema here takes anything.
    public static func object<Key: RawRepresentable & CaseIterable & Hashable>(
        _: Key.Type, required: [Key] = [], exactlyOneOf choices: [Key] = [],
        _ schemas: [Key: JSONSchema]
    ) -> JSONSchema where Key.RawValue == String {
        let properties = Key.allCases.map { ($0.rawValue, (schemas[$0] ?? JSONSchema()).value) }
        var schema = JSONSchema([
            ("type", .text("object")), ("properties", .members(properties)),
            ("additionalProperties", .flag(false)),
        ])
        if !required.isEmpty { schema.members.append(self.required(required)) }
        if !choices.isEmpty {
            let ways = choices.map { Value.members([self.required([$0])]) }
            schema.members.append(("oneOf", .list(ways)))
        }
        return schema
    }

    private static func required<Key: RawRepresentable>(
        _ keys: [Key]
    ) -> (name: String, value: Value) where Key.RawValue == String {
        ("required", .list(keys.map { .text($0.rawValue) }))
    }
}

// MARK: - Text

extension JSONSchema {
    /// The whole document, with two spaces for each level.
    public func document(title: String) -> String {
        let head: [(name: String, value: Value)] = [
            ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text(title)),
        ]
        return Self.written(.members(head + members), indent: "") + "\n"
    }

    private static func written(_ value: Value, indent: String) -> String {
        let inner = indent + "  "
        switch value {
        case .text(let text): return quotedJSON(text)
        case .number(let number): return String(number)
        case .flag(let flag): return String(flag)
        case .list(let values):
            let items = values.map { written($0, indent: inner) }
            let line = items.joined(separator: ", ")
            guard line.contains("\n") || line.utf8.count > 80 else { return "[\(line)]" }
            return "[\n" + items.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)]"
        case .members(let members):
            guard !members.isEmpty else { return "{}" }
            let lines = members.map {
                "\(inner)\(quotedJSON($0.name)): \(written($0.value, indent: inner))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private static func quotedJSON(_ text: String) -> String {
        let escaped = text.flatMap { character -> [Character] in
            character == "\"" || character == "\\" ? ["\\", character] : [character]
        }
        return "\"" + String(escaped) + "\""
    }
}
