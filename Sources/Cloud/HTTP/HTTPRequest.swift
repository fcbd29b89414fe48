/// One request as it goes over the wire.
public struct HTTPRequest: Hashable, Sendable {
    public let method: HTTPMethod
    /// Absolute, `http` or `https`, percent-encoded; sent as it is.
    public let url: String
    public let headers: HTTPHeaders
    public let body: HTTPBody
    public let limits: TransferLimits
    /// Whether no proxy may come between, whatever the environment says.
    public var isDirect = false
    /// Whether a body that has gone out may go out again by itself, where a kept connection turns out
    /// to be lost.
    public var isRepeatable = true

    public init(
        _ method: HTTPMethod, _ url: String, headers: HTTPHeaders = [:], body: [UInt8] = [],
        limits: TransferLimits = TransferLimits()
    ) {
        self.init(method, url, headers: headers, carrying: .bytes(body), limits: limits)
    }

    public init(
        _ method: HTTPMethod, _ url: String, headers: HTTPHeaders = [:], carrying body: HTTPBody,
        limits: TransferLimits = TransferLimits()
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.limits = limits
    }
}

public enum HTTPMethod: String, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
}

extension HTTPRequest: CustomStringConvertible {
    /// Method and server only: the rest may be secret.
    public var description: String { "\(method.rawValue) \(Origin(of: url))" }
}
