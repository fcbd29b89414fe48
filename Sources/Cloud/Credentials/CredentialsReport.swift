import SalesCore

/// What one place of the chain said: a line of `doctor`.
public struct CredentialsReport: Hashable, Sendable {
    /// As `CredentialsProvider.name`.
    public let place: String
    public let outcome: Outcome

    public enum Outcome: Hashable, Sendable {
        /// With the access key, which is no secret.
        case answered(accessKeyID: String)
        /// Not set up; what it lacks.
        case absent(String)
        /// Set up, and failed.
        case failed(String)
        /// One before it answered or failed.
        case notAsked
    }

    public init(place: String, outcome: Outcome) {
        self.place = place
        self.outcome = outcome
    }

    public var finding: String {
        switch outcome {
        case .answered(let key): "answered with \(key)"
        case .absent(let reason): reason
        case .failed(let reason): reason
        case .notAsked: "not asked"
        }
    }
}

extension CredentialsReport.Outcome {
    init(_ answer: CredentialsAnswer) {
        switch answer {
        case .found(let credentials): self = .answered(accessKeyID: credentials.accessKeyID)
        case .absent(let reason): self = .absent(reason)
        }
    }

    init(_ error: any Error) {
        self = .failed(((error as? any Failure)?.summary ?? "stopped").trimmedOfStop)
    }
}
