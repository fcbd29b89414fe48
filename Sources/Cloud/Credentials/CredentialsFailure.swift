public import SalesCore

/// Why there are no credentials to sign with, and what gives some.
///
/// No case holds a secret, or more than the name of what a program or a service answered.
public enum CredentialsFailure: Failure, Hashable {
    /// No place is set up for any; each with what it lacks.
    case noneFound([CredentialsReport])
    /// A place has some of what it needs.
    case incomplete(place: String, missing: String)
    /// A profile says something that cannot be.
    case invalidProfile(name: String, reason: String)
    case loop(profiles: [String])
    case unreadableFile(setting: String, path: String)
    /// A place answered with something else than credentials.
    case unusable(place: String, reason: String)
    case expired(place: String)
    case unanswered(place: String, CloudFailure)
    /// A service said no: what was asked of it, for which role, and its own code and words.
    case refused(action: String, resource: String, code: String, message: String)
    case process(program: String, reason: String)
    /// The person has to sign in again.
    case signInNeeded(profile: String, reason: String)
    case needsPerson(profile: String, setting: String)
    /// Not sent: whoever listens on the way could use it.
    case bearerTokenInClear(server: String)
}

extension CredentialsFailure {
    public var summary: String {
        switch self {
        case .noneFound(let reports):
            "No AWS credentials were found. "
                + reports.map { "\($0.place): \($0.finding)." }.joined(separator: " ")
        case .incomplete(let place, let missing): "\(place) lacks \(missing)."
        case .invalidProfile(let name, let reason): "AWS profile \"\(name)\" \(reason)."
        case .loop(let profiles):
            "AWS profiles take their credentials from each other: "
                + profiles.joined(separator: " → ") + "."
        case .unreadableFile(let setting, let path):
            "\(path), which \(setting) names, cannot be read."
        case .unusable(let place, let reason): "\(place) gave no credentials: \(reason)."
        case .expired(let place): "The credentials of \(place) have expired."
        case .unanswered(let place, let failure): "\(place) did not answer. \(failure.summary)"
        case .refused(let action, let resource, let code, _):
            "AWS refused \(action) on \(resource): \(code)."
        case .process(let program, let reason): "credential_process \(program) \(reason)."
        case .signInNeeded(let profile, let reason):
            "AWS profile \"\(profile)\" is not signed in: \(reason)."
        case .needsPerson(let profile, let setting):
            "AWS profile \"\(profile)\" has \(setting), which asks a person; no one is asked here."
        case .bearerTokenInClear(let server):
            "AWS_BEARER_TOKEN_BEDROCK is not sent to \(server), which would not encrypt it."
        }
    }

    public var detail: String? {
        if case .refused(_, _, _, let message) = self, !message.isEmpty { message } else { nil }
    }

    public var remedy: String? {
        switch self {
        case .noneFound:
            "Give this machine a role (EC2, ECS, EKS), name a profile in AWS_PROFILE, or set"
                + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."
        case .incomplete(_, let missing): "Set \(missing), or remove the rest."
        case .invalidProfile(let name, _): "Correct [profile \(name)] in the config file."
        case .loop: "Let the last of them name a source_profile that has credentials of its own."
        case .unreadableFile(let setting, _):
            "Let this user read the file, or let \(setting) name another."
        case .unusable, .unanswered: "Try again later; if it stays so, check that place."
        case .expired: "Renew them where they come from."
        case .refused(let action, let resource, let code, _): Self.remedy(action, resource, code)
        case .process(let program, _):
            "Run the command of credential_process by hand: \(program) must end with 0 and print"
                + " {\"Version\": 1, \"AccessKeyId\": …, \"SecretAccessKey\": …}."
        case .signInNeeded(let profile, _): "Run `aws sso login --profile \(profile)`."
        case .needsPerson(_, let setting):
            "Use a profile without \(setting): a role of this machine, SSO, or credential_process."
        case .bearerTokenInClear: "Use an https:// endpoint, or unset AWS_BEARER_TOKEN_BEDROCK."
        }
    }

    private static func remedy(_ action: String, _ resource: String, _ code: String) -> String {
        switch code {
        case "AccessDenied", "AccessDeniedException", "ForbiddenException":
            "Allow \(action) on \(resource) to these credentials, and name them in the role's"
                + " trust policy."
        case "ExpiredToken", "ExpiredTokenException", "InvalidIdentityToken":
            "Renew the token that was presented."
        case "InvalidClientTokenId", "SignatureDoesNotMatch", "UnrecognizedClientException":
            "Check access key and secret key: AWS does not know them, or they do not match."
        case "RegionDisabledException": "Turn STS on in that region, or choose another region."
        default: "See what AWS says of \(code) for \(action)."
        }
    }

    public var isTransient: Bool {
        switch self {
        case .unanswered(_, let failure): failure.isTransient
        case .refused(_, _, let code, _): Self.passing.contains(code)
        default: false
        }
    }

    public var exitCode: ExitCode { .credentials }

    /// Codes of what passes by itself.
    private static let passing: Set = [
        "IDPCommunicationError", "InternalError", "InternalFailure", "RequestTimeout",
        "ServiceUnavailable", "Throttling", "ThrottlingException", "TooManyRequestsException",
    ]
}
