/// How a path as sent becomes the path that is signed.
///
/// S3 signs what is sent. All other services take out dot segments and doubled slashes, and then
/// encode once more, so that `%3A` is signed as `%253A`.
public enum CanonicalPath: Hashable, Sendable, CaseIterable {
    case asSent
    case encodedAgain

    func callAsFunction(_ path: String) -> String {
        switch self {
        case .asSent: path
        case .encodedAgain:
            PercentEncoding.encode(Self.normalized(path), keepingSlashes: true)
        }
    }

    static func normalized(_ path: String) -> String {
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment == ".." { segments = segments.dropLast() } else { segments.append(segment) }
        }
        guard !segments.isEmpty else { return "/" }
        return "/" + segments.joined(separator: "/") + (path.hasSuffix("/") ? "/" : "")
    }
}
