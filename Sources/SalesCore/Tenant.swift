/// A tenant's name in keys, paths and flags: `[a-z0-9][a-z0-9-]{1,62}`.
public struct TenantID: Hashable, Sendable, Codable, LosslessStringConvertible {
    public let description: String

    public init?(_ text: String) {
        let isValid =
            (2...63).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: "-")
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-")
            }
        guard isValid else { return nil }
        description = text
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = TenantID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a tenant id")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension TenantID: Comparable {
    public static func < (left: TenantID, right: TenantID) -> Bool {
        left.description < right.description
    }
}

public struct Tenant: Hashable, Sendable, Codable {
    public let id: TenantID
    /// As it stands in reports.
    public let name: String

    public init(id: TenantID, name: String) {
        self.id = id
        self.name = name
    }
}
