public import SalesCore

/// Why no whole response came, or why it was not the one wanted.
///
/// No case holds a URL's path or query, a header or a body but in `detail`: those may be secret.
public enum CloudFailure: Failure, Hashable {
    /// The request cannot be sent as it is.
    case invalidRequest(server: String, reason: String)
    case unresolved(server: String)
    case unreachable(server: String)
    case timedOut(server: String, phase: TransferPhase, limit: Duration)
    /// The server did not prove who it is, or speaks no TLS that we do.
    case untrusted(server: String, reason: String)
    /// The connection ended before the response did.
    case connectionLost(server: String)
    /// What came is not what the server sent.
    case damaged(server: String)
    /// The proxy let no request through, with the status that it gave if it answered.
    case proxy(server: String, proxy: String, status: Int?)
    /// What came is no HTTP response.
    case notHTTP(server: String)
    case tooLarge(server: String, limit: Int)
    /// A whole response with a status that the caller has no use for.
    case status(server: String, status: Int, excerpt: String)
    /// Anything else that libcurl may say.
    case transfer(server: String, code: Int, reason: String)
}

/// Which time limit ran out.
public enum TransferPhase: String, Hashable, Sendable {
    case connect, idle, total
}

extension CloudFailure {
    /// The failure for a response whose status is not a success.
    public init(unexpected response: HTTPResponse, to request: HTTPRequest) {
        self = .status(
            server: Origin(of: request.url).description, status: response.status,
            excerpt: String(decoding: response.body.prefix(1000), as: UTF8.self))
    }

    /// The same failure of a server that messages may not show: `name` stands in for it, and
    /// libcurl's words, which may hold the host, are left out.
    public func naming(_ name: String) -> CloudFailure {
        switch self {
        case .invalidRequest(_, let reason): .invalidRequest(server: name, reason: reason)
        case .unresolved: .unresolved(server: name)
        case .unreachable: .unreachable(server: name)
        case .timedOut(_, let phase, let limit):
            .timedOut(server: name, phase: phase, limit: limit)
        case .untrusted: .untrusted(server: name, reason: "it did not prove who it is")
        case .connectionLost: .connectionLost(server: name)
        case .damaged: .damaged(server: name)
        case .proxy(_, let proxy, let status):
            .proxy(server: name, proxy: proxy, status: status)
        case .notHTTP: .notHTTP(server: name)
        case .tooLarge(_, let limit): .tooLarge(server: name, limit: limit)
        case .status(_, let status, _): .status(server: name, status: status, excerpt: "")
        case .transfer(_, let code, let reason):
            .transfer(server: name, code: code, reason: reason)
        }
    }

    public var summary: String {
        switch self {
        case .invalidRequest(let server, let reason):
            "A request to \(server) could not be sent: \(reason)."
        case .unresolved(let server): "No address is known for \(server)."
        case .unreachable(let server): "Nothing answers at \(server)."
        case .timedOut(let server, .connect, let limit):
            "No connection to \(server) within \(limit.brief)."
        case .timedOut(let server, .idle, let limit):
            "\(server) sent nothing for \(limit.brief)."
        case .timedOut(let server, .total, let limit):
            "\(server) did not finish its answer within \(limit.brief)."
        case .untrusted(let server, let reason):
            "\(server) cannot be trusted: \(reason)."
        case .connectionLost(let server):
            "\(server) closed the connection before its answer was whole."
        case .damaged(let server):
            "What came from \(server) does not match its checksum."
        case .proxy(let server, let proxy, let status?):
            "The proxy \(proxy) gives no way to \(server): it answered HTTP \(status)."
        case .proxy(let server, let proxy, nil):
            "The proxy \(proxy), which is to lead to \(server), does not answer."
        case .notHTTP(let server): "\(server) does not speak HTTP."
        case .tooLarge(let server, let limit):
            "\(server) sent more than the \(limit) bytes that are taken."
        case .status(let server, let status, _): "\(server) answered HTTP \(status)."
        case .transfer(let server, let code, let reason):
            "The transfer with \(server) failed: \(reason) (libcurl \(code))."
        }
    }

    public var detail: String? {
        switch self {
        case .status(_, _, let excerpt) where !excerpt.isEmpty: excerpt
        default: nil
        }
    }

    public var remedy: String? {
        switch self {
        case .invalidRequest: "Correct the URL: http:// or https://, a host, no spaces."
        case .unresolved(let server) where server.contains(".amazonaws.com"):
            "Check the region in its name, such as eu-central-1, and this machine's name resolution."
        case .unresolved: "Check the host name in the URL and this machine's name resolution."
        case .unreachable:
            "Check that the server runs, its port, and any firewall or proxy between."
        case .timedOut: "Try again later; if it stays so, check the server or allow more time."
        case .untrusted:
            "Install the server's certificate authority on this machine (ca-certificates), name a file"
                + " of it in AWS_CA_BUNDLE, or correct the URL; verification is never switched off."
        case .connectionLost: "Try again; if it stays so, look at the server's own log."
        case .proxy(_, _, 407): "Put the proxy's user and password into its URL in https_proxy."
        case .proxy:
            "Check https_proxy and http_proxy, or name the host in no_proxy to ask it directly."
        case .damaged: "Try again; if it stays so, look for a proxy between that alters answers."
        case .notHTTP, .tooLarge: "Check that the URL is the service meant."
        case .status(_, 401, _), .status(_, 403, _): "Check the credentials and what they allow."
        case .status(_, 407, _): "Check the proxy's credentials in the environment."
        case .status(_, 300..<400, _): "Use the URL that the server points to."
        case .status: isTransient ? "Try again later." : nil
        case .transfer: nil
        }
    }

    public var isTransient: Bool {
        switch self {
        case .unresolved, .unreachable, .timedOut, .connectionLost, .damaged: true
        case .status(_, let status, _): [408, 425, 429, 500, 502, 503, 504].contains(status)
        case .proxy(_, _, let status): [nil, 429, 500, 502, 503, 504].contains(status)
        case .invalidRequest, .untrusted, .notHTTP, .tooLarge, .transfer: false
        }
    }

    /// Whether no byte of the request can have reached the server.
    var wasNeverSent: Bool {
        switch self {
        case .invalidRequest, .unresolved, .unreachable, .untrusted, .proxy,
            .timedOut(_, phase: .connect, _):
            true
        default: false
        }
    }

    public var exitCode: ExitCode {
        switch self {
        case .status(_, 401, _), .status(_, 403, _): .credentials
        default: .failed
        }
    }
}

extension Duration {
    /// "2 s", "0.25 s".
    var brief: String {
        formattedSeconds + " s"
    }

    private var formattedSeconds: String {
        let milliseconds = limitInMilliseconds
        let whole = String(milliseconds / 1000)
        var digits = String(milliseconds % 1000 + 1000).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return digits.isEmpty ? whole : "\(whole).\(digits)"
    }
}
