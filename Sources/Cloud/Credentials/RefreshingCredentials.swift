public import FoundationEssentials

/// Credentials of another provider, kept until they are near their end and then renewed.
///
/// Invariants:
/// 1. One renewal at a time; whoever comes meanwhile waits for it, or takes what is still good.
/// 2. With less than 15 minutes left they are renewed; a failure then leaves the old ones in use, and
///    is tried again after a minute.
/// 3. With less than 10 minutes left a failure is the caller's.
/// 4. None that have expired are handed out.
public actor RefreshingCredentials: CredentialsProvider {
    public nonisolated let name: String
    private let provider: any CredentialsProvider
    private let now: @Sendable () -> Date
    private var current: AWSCredentials?
    private var renewal: Task<AWSCredentials?, any Error>?
    private var nextRenewal = Date.distantPast

    private static let advisory = 900.0
    private static let mandatory = 600.0
    private static let betweenRenewals = 60.0

    public init(_ provider: any CredentialsProvider, now: @escaping @Sendable () -> Date) {
        self.provider = provider
        self.now = now
        name = provider.name
    }

    public func credentials() async throws -> AWSCredentials? {
        guard let current else { return try await renewed() }
        guard let expiration = current.expiration else { return current }
        let left = expiration.timeIntervalSince(now())
        if left >= Self.advisory || left > 0 && now() < nextRenewal { return current }
        guard left >= Self.mandatory else { return try await renewed() }
        guard renewal == nil else { return current }
        do {
            return try await renewed()
        } catch {
            try Task.checkCancellation()
            nextRenewal = now().addingTimeInterval(Self.betweenRenewals)
            return current
        }
    }

    private func renewed() async throws -> AWSCredentials? {
        if let renewal { return try await renewal.value }
        let task = Task { try await fetch() }
        renewal = task
        return try await task.value
    }

    private func fetch() async throws -> AWSCredentials? {
        defer { renewal = nil }
        guard let fresh = try await provider.credentials() else {
            guard current == nil else { throw CredentialsFailure.expired(place: name) }
            return nil
        }
        if let expiration = fresh.expiration, expiration <= now() {
            throw CredentialsFailure.expired(place: name)
        }
        current = fresh
        nextRenewal = now().addingTimeInterval(Self.betweenRenewals)
        return fresh
    }
}
