/// Who writes the narratives of a job.
public enum WriterChoice: Sendable, Hashable, Codable {
    case template
    /// `headers` are sent with every request, as a gateway in front of the server asks for.
    case ollama(url: SettingText, model: String, headers: [String: SettingText]? = nil)
    case bedrock(BedrockChoice)

    public var provider: String {
        switch self {
        case .template: "template"
        case .ollama: "ollama"
        case .bedrock: "bedrock"
        }
    }

    /// Whether asking the model for a word takes credentials of AWS.
    func isSignedFor(hasBedrockKey: Bool) -> Bool {
        switch self {
        case .template: false
        case .bedrock: !hasBedrockKey
        case .ollama(let url, _, let headers):
            ([url] + (headers ?? [:]).values).contains { $0.isSecret }
        }
    }

    /// Whether questions wait for others, so that many tenants have to be under way at once.
    var isBatched: Bool {
        if case .bedrock(let choice) = self {
            choice.batch != nil && choice.guardrail == nil
        } else {
            false
        }
    }
}

/// A model on Bedrock.
public struct BedrockChoice: Sendable, Hashable, Codable {
    public struct Guardrail: Sendable, Hashable, Codable {
        /// Id or ARN.
        public let id: String
        /// A number, or `DRAFT`.
        public let version: String

        public init(id: String, version: String) {
            self.id = id
            self.version = version
        }
    }

    /// Many questions in one job of Bedrock's, at half the price.
    public struct Batch: Sendable, Hashable, Codable {
        /// The role that Bedrock takes on to read and write under `url`.
        public let role: String
        /// A bucket and prefix for questions and answers.
        public let url: String

        public init(role: String, url: String) {
            self.role = role
            self.url = url
        }
    }

    /// None for the job's.
    public let region: String?
    /// Id of a model or an inference profile, or an ARN.
    public let model: String
    public let guardrail: Guardrail?
    public let batch: Batch?

    public init(
        region: String? = nil, model: String, guardrail: Guardrail? = nil, batch: Batch? = nil
    ) {
        self.region = region
        self.model = model
        self.guardrail = guardrail
        self.batch = batch
    }
}
