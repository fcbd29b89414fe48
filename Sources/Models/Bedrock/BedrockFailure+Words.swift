extension BedrockFailure {
    public var summary: String {
        switch self {
        case .denied(let model, let region, let action, _):
            "No policy allows \(action) for the model \(model) in \(region)."
        case .noAccess(let model, let region):
            "This account has no access to the model \(model) in \(region)."
        case .invalidKey(let region):
            "Bedrock in \(region) does not take the key in AWS_BEARER_TOKEN_BEDROCK."
        case .modelUnknown(let model, let region):
            "Bedrock in \(region) has no model \(model), or has it no longer."
        case .profileNeeded(let model, _, let region):
            "Bedrock in \(region) serves \(model) through an inference profile only."
        case .throttled(let model, let region):
            "Bedrock in \(region) takes no more requests for \(model) now."
        case .notReady(let model, let region):
            "The model \(model) is not ready in \(region) yet."
        case .modelFailed(let model, let code, _): "The model \(model) failed: \(code)."
        case .timedOut(let model, let limit):
            "Bedrock gave no answer from \(model) within \(limit.formatted)."
        case .invalidRequest(let model, _): "The model \(model) does not take the request."
        case .filtered(let model): "The content filter of \(model) took its answer."
        case .blocked(let model, let guardrail, let reasons):
            "Guardrail \(guardrail) took the answer of \(model)"
                + (reasons.isEmpty ? "." : ": \(reasons.joined(separator: ", ")).")
        }
    }

    /// The service's own words may quote the prompt.
    public var detail: String? {
        switch self {
        case .modelFailed(_, _, let words), .invalidRequest(_, let words):
            words.isEmpty ? nil : words
        default: nil
        }
    }

    public var remedy: String? {
        switch self {
        case .denied(_, _, let action, let resource):
            "Allow \(action) on \(resource) to whoever runs this; docs/aws-bedrock.md has the policy."
        case .noAccess(let model, let region):
            "Open \(model) once in the model catalog of Bedrock's console in \(region) with a role"
                + " that may aws-marketplace:Subscribe; makers such as Anthropic ask for the use"
                + " case first. It takes some minutes."
        case .invalidKey:
            "Make a new Bedrock API key, or unset AWS_BEARER_TOKEN_BEDROCK to sign with credentials."
        case .modelUnknown(_, let region):
            "Correct writer.model or writer.region in the job file: `aws bedrock"
                + " list-foundation-models --region \(region)` lists what there is."
        case .profileNeeded(_, let profile, let region):
            "Write a profile as writer.model, such as \(profile): `aws bedrock"
                + " list-inference-profiles --region \(region)` lists them."
        case .throttled(let model, let region):
            "Lower limits.model_calls in the job file, use writer.batch, or ask for a higher quota"
                + " of \(model) in \(region)."
        case .notReady, .modelFailed: "Try again later; the built-in writer wrote meanwhile."
        case .timedOut:
            "Raise limits.model_timeout in the job file, or name a smaller model."
        case .invalidRequest:
            "Name another model under writer.model; this one cannot be asked for such a report."
        case .filtered: "Name another model under writer.model, if this happens often."
        case .blocked(_, let guardrail, _):
            "Look at guardrail \(guardrail), or leave writer.guardrail out; what the checker lets"
                + " through is proved either way."
        }
    }
}
