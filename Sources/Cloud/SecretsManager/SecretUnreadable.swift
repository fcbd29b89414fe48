public import SalesCore

/// A secret is there, but not what is wanted of it.
public struct SecretUnreadable: Failure, Hashable {
    public enum Reason: Hashable, Sendable {
        case binary, noObject, noField
    }

    public let name: String
    public let field: String?
    public let reason: Reason

    public init(name: String, field: String?, reason: Reason) {
        self.name = name
        self.field = field
        self.reason = reason
    }

    public var summary: String {
        switch reason {
        case .binary: "Secret \(name) is binary, not text."
        case .noObject: "Secret \(name) is not a JSON object, so it has no field \(field ?? "")."
        case .noField: "Secret \(name) has no field \(field ?? "")."
        }
    }

    public var remedy: String? {
        switch reason {
        case .binary: "Store it as text."
        case .noObject: "Leave `field` out of the job, or store the secret as a JSON object."
        case .noField: "Correct `field` in the job, or add it to the secret."
        }
    }

    public var exitCode: ExitCode { .credentials }
}
