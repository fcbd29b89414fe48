import Synchronization

/// How many retries are left to a client, so that a service in trouble is not flooded by them.
///
/// Costs and capacity are those of the AWS SDKs' standard mode.
final class RetryQuota: Sendable {
    static let capacity = 500

    private let left = Mutex(capacity)

    /// What a retry costs; nil if it is not granted.
    func take(for cause: RetryCause) -> Int? {
        let cost = cause == .throttled ? 5 : 14
        return left.withLock { left in
            guard left >= cost else { return nil }
            left -= cost
            return cost
        }
    }

    /// After a success: what its last retry cost, or one for a success at once.
    func giveBack(_ cost: Int?) {
        left.withLock { $0 = min($0 + (cost ?? 1), Self.capacity) }
    }
}
