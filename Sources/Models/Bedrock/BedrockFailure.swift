import Cloud
public import SalesCore

/// Why a model on Bedrock gave no answer that can be read.
///
/// None of them fails a run: the built-in writer writes, and the run's notices say why.
public enum BedrockFailure: Failure, Hashable {
    /// A policy does not allow the call: the action and the resource that it must name.
    case denied(model: String, region: String, action: String, resource: String)
    /// The account has not been given the model.
    case noAccess(model: String, region: String)
    case invalidKey(region: String)
    case modelUnknown(model: String, region: String)
    /// The model is reached through an inference profile only.
    case profileNeeded(model: String, profile: String, region: String)
    case throttled(model: String, region: String)
    case notReady(model: String, region: String)
    /// The model did not answer, or fell over; the service's own words.
    case modelFailed(model: String, code: String, message: String)
    case timedOut(model: String, limit: Duration)
    case invalidRequest(model: String, message: String)
    /// The model's own filter took the answer.
    case filtered(model: String)
    /// The guardrail took the answer; what of it made it do so.
    case blocked(model: String, guardrail: String, reasons: [String])

    /// Nil where the failure's own words are the best there are.
    init?(_ refusal: AWSFailure, of id: BedrockModelID) {
        let model = id.text
        let region = refusal.region
        let words = refusal.message
        switch refusal.code {
        case "AccessDeniedException", "AccessDenied", "UnauthorizedOperation":
            self = Self.denial(words, of: id, in: region)
        case "ResourceNotFoundException":
            self = .modelUnknown(model: model, region: region)
        case "ValidationException" where words.contains("on-demand throughput"):
            self = .profileNeeded(model: model, profile: id.profile(from: region), region: region)
        case "ValidationException" where words.lowercased().contains("model identifier"):
            self = .modelUnknown(model: model, region: region)
        case "ValidationException": self = .invalidRequest(model: model, message: words)
        case "ModelNotReadyException": self = .notReady(model: model, region: region)
        case "ModelTimeoutException", "ModelErrorException":
            self = .modelFailed(model: model, code: refusal.code, message: words)
        case "ThrottlingException", "TooManyRequestsException", "ServiceQuotaExceededException":
            self = .throttled(model: model, region: region)
        default: return nil
        }
    }

    /// IAM names action and resource; Bedrock itself names neither.
    private static func denial(
        _ words: String, of id: BedrockModelID, in region: String
    ) -> BedrockFailure {
        if words.contains("API Key") || words.contains("API key") {
            return .invalidKey(region: region)
        }
        guard let denied = DeniedAction(words) else {
            return .noAccess(model: id.text, region: region)
        }
        return .denied(
            model: id.text, region: region, action: denied.action,
            resource: denied.resource ?? id.resource(in: region))
    }

    public var isTransient: Bool {
        switch self {
        case .throttled, .notReady, .modelFailed, .timedOut: true
        case .denied, .noAccess, .invalidKey, .modelUnknown, .profileNeeded, .invalidRequest,
            .filtered, .blocked:
            false
        }
    }

    public var exitCode: ExitCode {
        switch self {
        case .denied, .noAccess, .invalidKey: .credentials
        default: .failed
        }
    }
}
