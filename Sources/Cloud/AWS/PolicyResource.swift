/// What was acted on, as a policy names it.
enum PolicyResource {
    /// The ARN of `bucket NAME`, `s3://…`, `table NAME`, `role NAME`, `model NAME` or `secret
    /// NAME`; `*` stands for the account. Anything else as it is.
    static func name(of resource: String, in region: String) -> String {
        let partition = (AWSPartition(region: region) ?? .aws).rawValue
        if resource.hasPrefix("s3://") { return "arn:\(partition):s3:::\(resource.dropFirst(5))" }
        guard let space = resource.firstIndex(of: " ") else { return resource }
        let name = resource[resource.index(after: space)...]
        if name.hasPrefix("arn:") { return String(name) }
        switch resource[..<space] {
        case "bucket": return "arn:\(partition):s3:::\(name)"
        case "table": return "arn:\(partition):dynamodb:\(region):*:table/\(name)"
        case "secret": return "arn:\(partition):secretsmanager:\(region):*:secret:\(name)-*"
        case "role": return "arn:\(partition):iam::*:role/\(name)"
        case "model": return "arn:\(partition):bedrock:\(region):\(model(String(name)))"
        default: return resource
        }
    }

    /// Ids of inference profiles begin with where they reach: `eu.`, `us.`, `global.`.
    private static func model(_ name: String) -> String {
        let parts = name.split(separator: ".")
        return parts.count > 2 ? "*:inference-profile/\(name)" : ":foundation-model/\(name)"
    }
}
