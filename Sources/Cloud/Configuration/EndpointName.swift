/// What names a service's endpoint: in host names, in variables and in a profile.
struct EndpointName: Hashable, Sendable {
    /// As people know it.
    let service: String
    let prefix: String
    let signingName: String
    /// Of `AWS_ENDPOINT_URL_<ID>`.
    let configurationID: String
    let hosts: Hosts

    /// How host names are made.
    enum Hosts: Hashable, Sendable {
        /// `prefix[-fips].region.domain`.
        case regional
        /// As `regional`, but the hosts of AWS GovCloud keep to FIPS without saying so.
        case plainInGovernment
        /// As `regional`, all of them over IPv4 only.
        case singleStack
        case s3
        /// One for all regions of a partition.
        case iam
    }
}

extension EndpointName {
    init(_ service: AWSService) {
        self.init(
            service: service.name, prefix: service.endpointPrefix,
            signingName: service.signingName, configurationID: service.configurationID,
            hosts: Self.hosts(of: service))
    }

    private static func hosts(of service: AWSService) -> Hosts {
        switch service {
        case .dynamoDB, .sts: .plainInGovernment
        case .secretsManager: .singleStack
        case .s3: .s3
        case .iam: .iam
        default: .regional
        }
    }

    /// Gives a role's credentials for a token of AWS IAM Identity Center.
    static let ssoPortal = EndpointName(
        service: "IAM Identity Center", prefix: "portal.sso", signingName: "awsssoportal",
        configurationID: "SSO", hosts: .plainInGovernment)

    /// Renews such tokens.
    static let ssoTokens = EndpointName(
        service: "IAM Identity Center", prefix: "oidc", signingName: "sso-oauth",
        configurationID: "SSO_OIDC", hosts: .plainInGovernment)
}
