import FoundationEssentials

/// A value of an item, in DynamoDB's types.
public enum AttributeValue: Hashable, Sendable {
    case string(String)
    /// As text: up to 38 digits, kept exactly.
    case number(String)
    case binary([UInt8])
    case bool(Bool)
    case null
    case list([AttributeValue])
    case map([String: AttributeValue])
}

public typealias DynamoDBItem = [String: AttributeValue]

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .number("\(value)") }

    public var string: String? { if case .string(let text) = self { text } else { nil } }
    public var number: String? { if case .number(let text) = self { text } else { nil } }
    public var binary: [UInt8]? { if case .binary(let bytes) = self { bytes } else { nil } }
}

extension AttributeValue: Codable {
    private enum Key: String, CodingKey {
        case S, N, B, BOOL, NULL, L, M, SS, NS, BS
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch container.allKeys.first {
        case .S: self = .string(try container.decode(String.self, forKey: .S))
        case .N: self = .number(try container.decode(String.self, forKey: .N))
        case .B: self = .binary(Array(try container.decode(Data.self, forKey: .B)))
        case .BOOL: self = .bool(try container.decode(Bool.self, forKey: .BOOL))
        case .NULL: self = .null
        case .L: self = .list(try container.decode([AttributeValue].self, forKey: .L))
        case .M: self = .map(try container.decode([String: AttributeValue].self, forKey: .M))
        // Sets, which others may write: we read their members.
        case .SS:
            self = .list(try container.decode([String].self, forKey: .SS).map { .string($0) })
        case .NS:
            self = .list(try container.decode([String].self, forKey: .NS).map { .number($0) })
        case .BS:
            self = .list(
                try container.decode([Data].self, forKey: .BS).map { .binary(Array($0)) })
        case nil:
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no attribute type"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .string(let text): try container.encode(text, forKey: .S)
        case .number(let text): try container.encode(text, forKey: .N)
        case .binary(let bytes): try container.encode(Data(bytes), forKey: .B)
        case .bool(let value): try container.encode(value, forKey: .BOOL)
        case .null: try container.encode(true, forKey: .NULL)
        case .list(let values): try container.encode(values, forKey: .L)
        case .map(let values): try container.encode(values, forKey: .M)
        }
    }
}

extension AttributeValue {
    /// In bytes as DynamoDB counts them ("DynamoDB item sizes and formats"), numbers at their most.
    var size: Int {
        switch self {
        case .string(let text): text.utf8.count
        case .number(let text): (text.utf8.count + 1) / 2 + 1
        case .binary(let bytes): bytes.count
        case .bool, .null: 1
        case .list(let values): 3 + values.reduce(0) { $0 + 1 + $1.size }
        case .map(let values): 3 + values.reduce(0) { $0 + 1 + $1.key.utf8.count + $1.value.size }
        }
    }
}
