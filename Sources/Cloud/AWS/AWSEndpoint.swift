/// Where a service is reached, and for which region its requests are signed.
public struct AWSEndpoint: Hashable, Sendable {
    /// `https://s3.eu-central-1.amazonaws.com`, without a slash at its end.
    public let url: String
    public let region: String
    /// Whether somebody set it, as for an emulator: buckets then go into the path.
    public let isCustom: Bool

    public init(url: String, region: String, isCustom: Bool = false) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.region = region
        self.isCustom = isCustom
    }

    /// The same service in another region; one that somebody set stays where it is, and is signed
    /// for that region.
    func moved(to region: String) -> AWSEndpoint {
        guard !isCustom else { return AWSEndpoint(url: url, region: region, isCustom: true) }
        let isNamed = url.contains(".\(self.region).")
        return AWSEndpoint(
            // S3's first region has a host without its name.
            url: isNamed
                ? url.replacing(".\(self.region).", with: ".\(region).")
                : url.replacing("://s3.", with: "://s3.\(region)."),
            region: region)
    }

    /// The URL of a call: its host prefix, path and query put in.
    func url(of call: AWSCall) -> String {
        var server = url
        if !call.hostPrefix.isEmpty, let scheme = server.firstRange(of: "://") {
            server.insert(contentsOf: "\(call.hostPrefix).", at: scheme.upperBound)
        }
        let query = call.query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        return query.isEmpty ? server + call.path : "\(server)\(call.path)?\(query)"
    }
}
