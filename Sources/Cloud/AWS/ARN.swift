/// The name of anything in AWS: `arn:partition:service:region:account:resource`.
public struct ARN: Hashable, Sendable, CustomStringConvertible {
    public let partition: String
    public let service: String
    /// Empty for what has none, as roles and buckets.
    public let region: String
    /// Twelve digits; empty for buckets.
    public let account: String
    /// `role/acme`, `table/acme`, `key/…`.
    public let resource: String

    public init(
        partition: String = "aws", service: String, region: String = "", account: String = "",
        resource: String
    ) {
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Nil for what is none.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty,
            !parts[5].isEmpty
        else { return nil }
        self.init(
            partition: parts[1], service: parts[2], region: parts[3], account: parts[4],
            resource: parts[5])
    }

    public var description: String {
        "arn:\(partition):\(service):\(region):\(account):\(resource)"
    }
}
