public import FoundationEssentials

/// The time, and how it is spent between attempts.
public struct RetryClock: Sendable {
    let now: @Sendable () -> Date
    let sleep: @Sendable (Duration) async throws -> Void
    /// Between 0 and 1.
    let jitter: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> Date,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.jitter = jitter
    }

    public static let system = RetryClock(
        now: { Date() }, sleep: { try await Task.sleep(for: $0) },
        jitter: { Double.random(in: 0...1) })
}
