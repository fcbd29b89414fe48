/// The services that are called.
public enum AWSService: String, Hashable, Sendable, CaseIterable {
    case bedrock, bedrockRuntime, dynamoDB, iam, kms, s3, secretsManager, sts

    /// As people know it.
    public var name: String {
        switch self {
        case .bedrock: "Bedrock"
        case .bedrockRuntime: "Bedrock Runtime"
        case .dynamoDB: "DynamoDB"
        case .iam: "IAM"
        case .kms: "KMS"
        case .s3: "S3"
        case .secretsManager: "Secrets Manager"
        case .sts: "STS"
        }
    }

    /// The first label of its host name.
    public var endpointPrefix: String {
        switch self {
        case .bedrockRuntime: "bedrock-runtime"
        case .dynamoDB: "dynamodb"
        case .secretsManager: "secretsmanager"
        case .bedrock, .iam, .kms, .s3, .sts: rawValue
        }
    }

    /// What its signatures are scoped to.
    public var signingName: String { self == .bedrockRuntime ? "bedrock" : endpointPrefix }

    /// Of `AWS_ENDPOINT_URL_<ID>`, and in lower case of a profile's `services` section.
    public var configurationID: String {
        switch self {
        case .bedrockRuntime: "BEDROCK_RUNTIME"
        case .secretsManager: "SECRETS_MANAGER"
        case .bedrock, .dynamoDB, .iam, .kms, .s3, .sts: rawValue.uppercased()
        }
    }

    /// Whether a Bedrock API key may stand in for a signature.
    var takesBearerToken: Bool { self == .bedrock || self == .bedrockRuntime }
}
