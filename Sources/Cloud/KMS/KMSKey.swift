public import FoundationEssentials

/// What KMS tells of a key.
public struct KMSKey: Hashable, Sendable {
    public let arn: ARN
    public let description: String
    public let created: Date?
    /// `Enabled`, `Disabled`, `PendingDeletion`, …
    public let state: String
    /// Where its deletion is scheduled.
    public let deletion: Date?
}

extension KMSKey: Decodable {
    private enum CodingKeys: String, CodingKey {
        case arn = "Arn"
        case description = "Description"
        case created = "CreationDate"
        case state = "KeyState"
        case deletion = "DeletionDate"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        guard let arn = ARN(try fields.decode(String.self, forKey: .arn)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .arn, in: fields, debugDescription: "no ARN")
        }
        self.arn = arn
        description = try fields.decodeIfPresent(String.self, forKey: .description) ?? ""
        state = try fields.decode(String.self, forKey: .state)
        func date(_ key: CodingKeys) throws -> Date? {
            try fields.decodeIfPresent(Double.self, forKey: key)
                .map(Date.init(timeIntervalSince1970:))
        }
        created = try date(.created)
        deletion = try date(.deletion)
    }
}
