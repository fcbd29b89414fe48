/// Where a request goes: server, path and query, each as sent.
struct RequestTarget: Hashable, Sendable {
    /// Of the `Host` header: the port only where it is not the scheme's own.
    let host: String
    /// Percent-encoded, begins with a slash.
    let path: String
    /// Percent-encoded, in the order sent; a name without a value has an empty one.
    let query: [Parameter]
    private let origin: String

    struct Parameter: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// - Parameter url: absolute and percent-encoded; nil for what is not.
    init?(_ url: String) {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
        guard !authority.isEmpty, !authority.contains("@") else { return nil }
        let rest = url[authority.endIndex...].prefix { $0 != "#" }
        let path = rest.prefix { $0 != "?" }
        self.init(
            origin: url[..<authority.endIndex],
            host: Self.host(authority, scheme: url[..<scheme.lowerBound]),
            path: path.isEmpty ? "/" : String(path),
            query: rest.dropFirst(path.count + 1).split(separator: "&").map(Parameter.init))
    }

    private init(origin: Substring, host: String, path: String, query: [Parameter]) {
        self.origin = String(origin)
        self.host = host
        self.path = path
        self.query = query
    }

    func adding(_ parameters: [Parameter]) -> RequestTarget {
        RequestTarget(origin: origin[...], host: host, path: path, query: query + parameters)
    }

    var url: String {
        let text = query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        return text.isEmpty ? origin + path : "\(origin)\(path)?\(text)"
    }

    private static func host(_ authority: Substring, scheme: Substring) -> String {
        let ownPort = scheme.lowercased() == "http" ? ":80" : ":443"
        let host = authority.hasSuffix(ownPort) ? authority.dropLast(ownPort.count) : authority
        return host.lowercased()
    }
}

extension RequestTarget.Parameter {
    /// Of a name and value that are not encoded yet.
    init(_ name: String, _ value: String) {
        self.init(name: PercentEncoding.encode(name), value: PercentEncoding.encode(value))
    }

    fileprivate init(_ pair: Substring) {
        let name = pair.prefix { $0 != "=" }
        self.init(name: String(name), value: String(pair.dropFirst(name.count + 1)))
    }
}
