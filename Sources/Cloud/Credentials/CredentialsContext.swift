import FoundationEssentials

/// What the places of a chain share: configuration, the way out, and the clock.
struct CredentialsContext: Sendable {
    let configuration: AWSConfiguration
    let http: any HTTPClient
    let now: @Sendable () -> Date
    /// Between tries of a service that fails for a moment.
    var pause = Duration.milliseconds(500)
    /// For a program of `credential_process`.
    var processLimit = Duration.seconds(60)

    var environment: AWSEnvironment { configuration.environment }
    var shared: SharedConfiguration { configuration.shared }
    var attempts: Attempts { Attempts(count: 3, pause: pause) }

    func profile(_ name: String) -> ProfileFile.Section { shared.profiles[name] ?? [:] }

    func sts() throws(ConfigurationFailure) -> STSClient {
        client(at: try configuration.endpoint(for: .sts))
    }

    /// For calls without a signature, which need no region.
    func unsignedSTS() throws(ConfigurationFailure) -> STSClient {
        let region = try configuration.configuredRegion() ?? AWSConfiguration.firstRegion
        return client(at: try configuration.endpoint(EndpointName(.sts), in: region))
    }

    private func client(at endpoint: AWSEndpoint) -> STSClient {
        STSClient(endpoint: endpoint, http: http, now: now, attempts: attempts)
    }

    /// Under which a session is seen where no name is given.
    var sessionName: String { "salestalk-\(Int(now().timeIntervalSince1970))" }
}
