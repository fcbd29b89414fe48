/// How often and how late a request is sent again: the standard mode of the AWS SDKs.
public struct RetryPolicy: Hashable, Sendable {
    /// The first included.
    public let attempts: Int
    /// What the first wait is drawn below, unless the service throttles.
    let base: Duration

    public static let standard = RetryPolicy(attempts: 3, base: .milliseconds(50))
    public static let dynamoDB = RetryPolicy(attempts: 4, base: .milliseconds(25))
    public static let never = RetryPolicy(attempts: 1, base: .zero)

    public static func of(_ service: AWSService) -> RetryPolicy {
        service == .dynamoDB ? .dynamoDB : .standard
    }

    private static let throttledBase = Duration.seconds(1)
    private static let longest = Duration.seconds(20)
    private static let longestBeyondBackoff = Duration.seconds(5)

    /// Exponential backoff with full jitter, raised to what the service asks for within bounds.
    ///
    /// `retry` counts from 1; `jitter` lies between 0 and 1.
    func delay(
        before retry: Int, cause: RetryCause, jitter: Double, asked: Duration?
    ) -> Duration {
        let scale = cause == .throttled ? Self.throttledBase : base
        let ceiling = min(scale * (1 << min(retry - 1, 30)), Self.longest)
        let backoff = ceiling * jitter
        guard let asked else { return backoff }
        return max(backoff, min(asked, backoff + Self.longestBeyondBackoff))
    }

    /// What the reply asks for: `x-amz-retry-after` in milliseconds, or `Retry-After` in seconds.
    static func asked(by headers: HTTPHeaders) -> Duration? {
        if let text = headers["x-amz-retry-after"], let milliseconds = Int(text) {
            return milliseconds < 0 ? nil : .milliseconds(milliseconds)
        }
        guard let text = headers["Retry-After"], let seconds = Int(text), seconds >= 0 else {
            return nil
        }
        return .seconds(seconds)
    }
}
