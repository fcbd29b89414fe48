/// Whose step of a bridge it is.
public enum BridgePart: Hashable, Sendable {
    /// As the export names it; empty where it names none.
    case member(String)
    /// So many that are not named.
    case others(Int)
}

extension BridgePart: Codable {
    private enum Key: CodingKey {
        case member, others
    }

    /// `{"member": "EMEA"}` or `{"others": 12}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let member = try container.decodeIfPresent(String.self, forKey: .member) {
            self = .member(member)
        } else {
            self = .others(try container.decode(Int.self, forKey: .others))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .member(let name): try container.encode(name, forKey: .member)
        case .others(let count): try container.encode(count, forKey: .others)
        }
    }
}
