/// How a table is made: keys `pk` and `sk`, paid by request.
public struct TableDescription: Hashable, Sendable {
    public let name: String
    public var hasSortKey: Bool
    /// The attribute that says when an item ends, in seconds since 1970.
    public var timeToLive: String?
    /// Whether it can be set back to any second of the last 35 days.
    public var keepsHistory: Bool
    /// The KMS key that encrypts it; DynamoDB's own where there is none.
    public var kmsKey: String?
    public var tags: [String: String]

    public init(
        name: String, hasSortKey: Bool = true, timeToLive: String? = nil, keepsHistory: Bool = true,
        kmsKey: String? = nil, tags: [String: String] = [:]
    ) {
        self.name = name
        self.hasSortKey = hasSortKey
        self.timeToLive = timeToLive
        self.keepsHistory = keepsHistory
        self.kmsKey = kmsKey
        self.tags = tags
    }
}

extension TableDescription {
    /// Input of `CreateTable`.
    struct Creation: Encodable {
        let TableName: String
        let AttributeDefinitions: [Attribute]
        let KeySchema: [Key]
        let BillingMode = "PAY_PER_REQUEST"
        let SSESpecification: Encryption?
        let Tags: [Tag]?

        struct Attribute: Encodable {
            let AttributeName: String
            let AttributeType = "S"
        }

        struct Key: Encodable {
            let AttributeName: String
            let KeyType: String
        }

        struct Encryption: Encodable {
            let Enabled = true
            let SSEType = "KMS"
            let KMSMasterKeyId: String
        }

        struct Tag: Encodable {
            let Key: String
            let Value: String
        }
    }

    var creation: Creation {
        let names = hasSortKey ? ["pk", "sk"] : ["pk"]
        let tags = tags.sorted { $0.key < $1.key }.map {
            Creation.Tag(Key: $0.key, Value: $0.value)
        }
        return Creation(
            TableName: name, AttributeDefinitions: names.map { .init(AttributeName: $0) },
            KeySchema: zip(names, ["HASH", "RANGE"]).map {
                .init(AttributeName: $0, KeyType: $1)
            },
            SSESpecification: kmsKey.map { .init(KMSMasterKeyId: $0) },
            Tags: tags.isEmpty ? nil : tags)
    }
}
