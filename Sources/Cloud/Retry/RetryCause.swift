/// Why a request may be answered when it is sent again.
public enum RetryCause: Hashable, Sendable {
    /// The service or the way to it faltered.
    case transient
    /// The service asks for fewer requests.
    case throttled

    /// Of a reply that is no success; nil where the same request gets the same answer.
    init?(status: Int, code: String) {
        if Self.throttlingCodes.contains(code) || status == 429 {
            self = .throttled
        } else if Self.transientCodes.contains(code) || [500, 502, 503, 504].contains(status) {
            self = .transient
        } else {
            return nil
        }
    }

    /// Of an exchange that brought no reply.
    init?(_ failure: CloudFailure) {
        guard failure.isTransient else { return nil }
        self = .transient
    }

    // The lists of botocore's standard mode.
    private static let throttlingCodes: Set = [
        "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException",
        "PriorRequestNotComplete", "ProvisionedThroughputExceededException",
        "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown",
        "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException",
        "TransactionInProgressException",
    ]
    private static let transientCodes: Set = [
        "ConditionalRequestConflict", "InternalError", "InternalServerError",
        "InternalServerException",
        "ModelNotReadyException", "ModelTimeoutException", "RequestTimeout",
        "RequestTimeoutException", "ServiceUnavailable", "ServiceUnavailableException",
    ]
}
