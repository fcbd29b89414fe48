/// What of a request is signed, in the one form that both sides can make.
///
/// "Create a signed AWS API request", step 1, of the IAM user guide.
struct CanonicalRequest: Hashable, Sendable, CustomStringConvertible {
    let description: String
    /// Their names in lower case, sorted, joined with semicolons.
    let signedHeaders: String

    init(
        method: String, target: RequestTarget, path: CanonicalPath, headers: HTTPHeaders,
        payload: PayloadHash
    ) {
        let signed = Self.signed(headers)
        signedHeaders = signed.map(\.name).joined(separator: ";")
        let lines = signed.map { "\($0.name):\($0.value)\n" }.joined()
        description = """
            \(method)
            \(path(target.path))
            \(Self.sorted(target.query))
            \(lines)
            \(signedHeaders)
            \(payload.text)
            """
    }

    static func signedHeaders(of headers: HTTPHeaders) -> String {
        signed(headers).map(\.name).joined(separator: ";")
    }

    /// By bytes of the encoded names, then values.
    private static func sorted(_ query: [RequestTarget.Parameter]) -> String {
        let pairs = query.sorted {
            $0.name == $1.name
                ? $0.value.utf8.lexicographicallyPrecedes($1.value.utf8)
                : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
        }
        return pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    private static func signed(_ headers: HTTPHeaders) -> [(name: String, value: String)] {
        var values: [String: [String]] = [:]
        for field in headers.fields where !unsigned.contains(field.name.lowercased()) {
            values[field.name.lowercased(), default: []].append(trimmed(field.value))
        }
        return values.map { (name: $0.key, value: $0.value.joined(separator: ",")) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// White space in a value counts as one space, and around it as none.
    private static func trimmed(_ value: String) -> String {
        value.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// What proxies and HTTP libraries add or change on the way.
    private static let unsigned: Set = [
        "authorization", "connection", "expect", "keep-alive", "proxy-authenticate",
        "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
        "x-amzn-trace-id",
    ]
}
