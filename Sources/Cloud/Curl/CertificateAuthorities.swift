public import FoundationEssentials

/// Whom servers must be vouched for by, where the environment names others than the system does.
public struct CertificateAuthorities: Hashable, Sendable {
    /// A file of certificates (PEM), or a folder of them as OpenSSL's `rehash` makes it; nil for
    /// those of the system.
    let path: String?

    /// Those of AWS's tools first, then curl's, then OpenSSL's.
    static let variables = ["AWS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"]

    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        path = Self.variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    var isFolder: Bool {
        var isFolder = false
        guard let path, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return false
        }
        return isFolder
    }
}
