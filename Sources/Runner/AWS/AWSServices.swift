import Cloud
import Foundation
import Synchronization

/// Services of AWS as one process reaches them: one way out, one search for credentials, and a
/// client for each region and role.
///
/// Nothing is read or asked before the first client is.
public final class AWSServices: Sendable {
    /// Who asks, and where.
    private struct Party: Hashable {
        let region: String?
        let role: RoleRequest?
    }

    private struct State {
        var chain: CredentialsChain?
        var identity: RefreshingCredentials?
        var clients: [Party: AWSClient] = [:]
    }

    private let environment: AWSEnvironment
    private let http: any HTTPClient
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    init(
        environment: AWSEnvironment, http: any HTTPClient = CurlClient(maximumTransfers: 16),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.environment = environment
        self.http = http
        self.now = now
    }

    /// Those that this process's environment and home folder lead to.
    public convenience init() {
        self.init(
            environment: AWSEnvironment(
                variables: ProcessInfo.processInfo.environment, home: NSHomeDirectory()))
    }

    /// `region` comes before environment and profile. With a `role`, whoever runs this takes it on.
    func client(in region: String?, as role: RoleRequest? = nil) throws -> AWSClient {
        let party = Party(region: region, role: role)
        if let known = state.withLock({ $0.clients[party] }) { return known }
        let configuration = try configuration(in: region)
        let client = AWSClient(
            http: http, credentials: try credentials(for: role, configuration),
            bedrockToken: configuration.bedrockToken,
            endpoint: { try configuration.endpoint(for: $0) })
        return state.withLock { state in
            let first = state.clients[party] ?? client
            state.clients[party] = first
            return first
        }
    }

    func s3(in region: String?, as role: RoleRequest? = nil) throws -> S3Client {
        S3Client(try client(in: region, as: role))
    }

    func secrets(in region: String?) throws -> SecretsManagerClient {
        SecretsManagerClient(try client(in: region))
    }

    func configuration(in region: String?) throws -> AWSConfiguration {
        try AWSConfiguration(environment: environment, region: region)
    }

    private func credentials(
        for role: RoleRequest?, _ configuration: AWSConfiguration
    ) throws -> RefreshingCredentials {
        let identity = try self.identity()
        guard let role else { return identity }
        let sts = STSClient(
            endpoint: try configuration.endpoint(for: .sts), http: http, now: now)
        return RefreshingCredentials(
            RoleCredentials(role, source: identity, sts: sts), now: now)
    }
}

// MARK: - Who this is

extension AWSServices {
    /// What each place said that may have credentials, after they were looked for.
    func credentialsReports() async throws -> [CredentialsReport] {
        _ = try? await identity().credentials()
        return await state.withLock(\.chain)?.reports ?? []
    }

    /// - Throws: `CredentialsFailure` where nothing can be signed with.
    func checkCredentials() async throws { _ = try await identity().credentials() }

    private func identity() throws -> RefreshingCredentials {
        if let known = state.withLock(\.identity) { return known }
        let chain = CredentialsChain(try configuration(in: nil), http: http, now: now)
        let identity = RefreshingCredentials(chain, now: now)
        return state.withLock { state in
            if let first = state.identity { return first }
            (state.chain, state.identity) = (chain, identity)
            return identity
        }
    }
}
