public import SalesCore

/// A service said that it succeeded, in words that are not its API's.
public struct UnreadableReply: Failure, Hashable {
    public let service: AWSService
    public let operation: String

    public init(service: AWSService, operation: String) {
        self.service = service
        self.operation = operation
    }

    public var summary: String {
        "\(service.name) answered \(operation) with what is no answer of its API."
    }

    public var remedy: String? {
        "Check that the endpoint is \(service.name) and no proxy before it."
    }
}
