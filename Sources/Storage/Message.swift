public import SalesCore

/// One message of a tenant: every narrative is kept as one from `assistant`.
public struct Message: Hashable, Sendable {
    public let tenant: TenantID
    public let id: MessageID
    /// ISO 8601 in UTC; orders the messages.
    public let timestamp: String
    public let sender: String
    public let text: String
    /// What kind of text it is: the classification of a narrative's main finding.
    public let context: String
    public let metadata: MessageMetadata

    public static let assistant = "assistant"

    public init(
        tenant: TenantID, id: MessageID, timestamp: String, sender: String = Message.assistant,
        text: String, context: String, metadata: MessageMetadata
    ) {
        self.tenant = tenant
        self.id = id
        self.timestamp = timestamp
        self.sender = sender
        self.text = text
        self.context = context
        self.metadata = metadata
    }

    /// `MSG#<uuid>`; the timestamp is the sort key.
    var partitionKey: String { "MSG#\(id)" }
}

public struct MessageMetadata: Hashable, Sendable, Codable {
    /// Where the text came from: `template`, `ollama`, `bedrock`.
    public let source: String
    public let tags: [String]
    /// In US dollars; none where nothing is charged.
    public let cost: ExactDecimal?
    public let modelVersion: String?

    public init(
        source: String, tags: [String] = [], cost: ExactDecimal? = nil, modelVersion: String? = nil
    ) {
        self.source = source
        self.tags = tags
        self.cost = cost
        self.modelVersion = modelVersion
    }
}
