public import FoundationEssentials

/// Which proxy leads to a server, by the environment: `https_proxy`, `http_proxy`, `all_proxy` and
/// `no_proxy`, also in capitals.
public struct ProxySettings: Hashable, Sendable {
    private let http: String?
    private let https: String?
    /// In lower case, without leading dots.
    private let exceptions: [String]

    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        func value(_ name: String) -> String? {
            let found = environment[name] ?? environment[name.uppercased()]
            return found.flatMap { $0.isEmpty ? nil : $0 }
        }
        let all = value("all_proxy")
        http = value("http_proxy") ?? all
        https = value("https_proxy") ?? all
        exceptions = (value("no_proxy") ?? "").lowercased()
            .split { $0 == "," || $0.isWhitespace }.map { String($0.drop { $0 == "." }) }
    }

    /// As libcurl takes it; nil where the server is asked directly.
    ///
    /// This machine, and what is beside it, is never asked through a proxy.
    func proxy(for origin: Origin) -> String? {
        guard !origin.isLoopback, !origin.isLinkLocal,
            !exceptions.contains(where: origin.isNamed(by:))
        else { return nil }
        return origin.description.hasPrefix("https://") ? https : http
    }
}

extension Origin {
    /// By an entry of `no_proxy`: a host and all below it, with or without port, an address, a block
    /// of IPv4 addresses, or `*`.
    fileprivate func isNamed(by entry: String) -> Bool {
        guard entry != "*" else { return true }
        let server = description.drop { $0 != "/" }.dropFirst(2).lowercased()
        let isHost = [host, server].contains { $0 == entry || $0.hasSuffix(".\(entry)") }
        return !entry.isEmpty && (isHost || entry == "[\(host)]" || isWithin(entry))
    }

    private func isWithin(_ block: String) -> Bool {
        let parts = block.split(separator: "/")
        guard parts.count == 2, let bits = Int(parts[1]), 0...32 ~= bits,
            let network = Self.address(parts[0]), let address = Self.address(host[...])
        else { return false }
        return bits == 0 || (network ^ address) >> UInt32(32 - bits) == 0
    }

    private static func address(_ text: Substring) -> UInt32? {
        let bytes = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard bytes.count == 4 else { return nil }
        return bytes.reduce(0) { sum, byte in
            guard let sum, let byte else { return nil }
            return sum << 8 | UInt32(byte)
        }
    }
}
