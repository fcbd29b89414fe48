/// Scheme, host and port of a URL: all of it that a message may show.
///
/// User info, path and query are left out: they may hold a password, a signature or a name.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// `https://host:port`; what has no scheme or no host is "an unreadable URL".
    public let description: String
    /// Without port and brackets, in lower case.
    let host: String

    public init(of url: String) {
        guard let scheme = url.firstRange(of: "://") else {
            self.init(description: "an unreadable URL", host: "")
            return
        }
        let authority = url[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
        let server = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let host =
            server.hasPrefix("[")
            ? server.dropFirst().prefix { $0 != "]" } : server.prefix { $0 != ":" }
        guard !host.isEmpty else {
            self.init(description: "an unreadable URL", host: "")
            return
        }
        self.init(
            description: url[..<scheme.upperBound].lowercased() + server, host: host.lowercased())
    }

    private init(description: String, host: String) {
        self.description = description
        self.host = host
    }

    /// Whether it is a server that HTTP can be spoken to.
    var isWeb: Bool { description.hasPrefix("http://") || description.hasPrefix("https://") }

    /// Whether it is this machine, which no proxy can reach.
    var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "::1"
            || host.hasPrefix("127.") && isIPv4
    }

    /// Whether it is beside this machine, as the places are where AWS gives a machine its role.
    ///
    /// A proxy would give its own role, or hand ours on.
    var isLinkLocal: Bool {
        host.hasPrefix("169.254.") && isIPv4 || host.hasPrefix("fd00:ec2::")
    }

    private var isIPv4: Bool { host.utf8.allSatisfy { $0 == 0x2E || 0x30...0x39 ~= $0 } }
}
