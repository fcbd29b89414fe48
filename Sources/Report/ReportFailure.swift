public import SalesCore

/// Why a stored report could not be read.
public enum ReportFailure: Failure, Hashable {
    /// `path` names the place in the document, by keys and indices; no values.
    case unreadable(path: String, what: String)

    init(_ error: DecodingError) {
        let (context, what): (DecodingError.Context, String) =
            switch error {
            case .typeMismatch(_, let context): (context, "another type than expected")
            case .valueNotFound(_, let context): (context, "no value")
            case .keyNotFound(let key, let context): (context, "no key \"\(key.stringValue)\"")
            case .dataCorrupted(let context): (context, "not readable")
            @unknown default: (.init(codingPath: [], debugDescription: ""), "not readable")
            }
        let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        self = .unreadable(path: path.joined(separator: "."), what: what)
    }

    public var summary: String {
        switch self {
        case .unreadable(let path, let what):
            "The stored report cannot be read"
                + (path.isEmpty ? ": \(what)." : " at \(path): \(what).")
        }
    }

    public var remedy: String? {
        "Write it again with `salestalk report --regenerate`, or `salestalk verify` its archive."
    }
}
