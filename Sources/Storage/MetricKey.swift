public import SalesCore

/// The key of a cell in every store: `METRIC#<metric>` or `METRIC#<metric>#<slice>`, and the
/// period as sort key.
public struct MetricKey: Hashable, Sendable {
    public let partition: String
    public let sort: String

    public init(_ address: CellAddress) {
        partition = Self.partition(metric: address.metric, slice: address.slice)
        sort = address.period.description
    }

    init(partition: String, sort: String) {
        self.partition = partition
        self.sort = sort
    }

    public static func partition(metric: String, slice: Slice) -> String {
        let start = "METRIC#\(encoded(metric))"
        return slice.isTotal ? start : "\(start)#\(slice)"
    }

    /// What starts every partition of a metric but that of its total.
    static func slicedPrefix(metric: String) -> String { "METRIC#\(encoded(metric))#" }

    /// What starts every partition of a metric whose slice begins with a member of a dimension.
    static func dimensionPrefix(metric: String, _ dimension: String) -> String {
        partition(metric: metric, slice: Slice(dimension, ""))
    }

    /// Reads a partition key back; none for what this type does not write.
    static func parts(of partition: String) -> (metric: String, slice: Slice)? {
        let parts = partition.split(separator: "#", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "METRIC", let metric = decoded(parts[1]) else {
            return nil
        }
        guard parts.count == 3 else { return (metric, .total) }
        guard !parts[2].isEmpty, let slice = Slice(String(parts[2])) else { return nil }
        return (metric, slice)
    }

    // A slice may hold `#`, a metric's name may not: the first one behind the name ends it.
    private static func encoded(_ metric: String) -> String {
        guard metric.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "%") })
        else { return metric }
        return metric.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "#": text += "%23"
            case "%": text += "%25"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var result = ""
        var rest = text
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let code = rest[percent...].prefix(3)
            switch code {
            case "%23": result += "#"
            case "%25": result += "%"
            default: return nil
            }
            rest = rest[code.endIndex...]
        }
        return result + rest
    }
}
