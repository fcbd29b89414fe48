/// What the name of a model on Bedrock tells of it.
struct BedrockModelID: Hashable, Sendable {
    /// As the job has it: a model id, an inference profile's id or ARN.
    let text: String
    /// The model's own id, without account and region; opaque for profiles of one's own.
    let base: String

    init(_ text: String) {
        self.text = text
        let name = text.hasPrefix("arn:") ? text.split(separator: "/").last ?? "" : text[...]
        let parts = name.split(separator: ".", maxSplits: 1)
        let isProfile = parts.count == 2 && Self.geographies.contains(parts[0])
        base = String(isProfile ? parts[1] : name)
    }

    /// What the ids of Bedrock's own inference profiles begin with.
    private static let geographies: Set<Substring> = [
        "us", "us-gov", "eu", "apac", "jp", "au", "ca", "sa", "me", "af", "mx", "il", "global",
    ]

    /// Models that have a protocol of their own and speak no Converse with a system text.
    var isTitanText: Bool { base.hasPrefix("amazon.titan-text-") }

    /// Of a Claude model: 3.5 is 305; none for others and those before version 3.
    var claudeVersion: Int? {
        let pattern = /anthropic\.claude-(?:[a-z]+-)?([0-9]{1,2})(?:-([0-9]{1,2}))?(?:-.*|:.*)?/
        guard let match = base.wholeMatch(of: pattern), let major = Int(match.1) else { return nil }
        return major * 100 + (match.2.flatMap { Int($0) } ?? 0)
    }

    /// The profile that reaches this model from a region where it has no throughput of its own.
    func profile(from region: String) -> String {
        let geographies = [("us-gov-", "us-gov"), ("us-", "us"), ("eu-", "eu"), ("ap-", "apac")]
        let own = geographies.first { region.hasPrefix($0.0) }?.1 ?? "global"
        return "\(own).\(base)"
    }

    /// What a policy has to name, in the words of IAM.
    func resource(in region: String) -> String {
        if text.hasPrefix("arn:") { return text }
        return base == text
            ? "arn:aws:bedrock:\(region)::foundation-model/\(base)"
            : "arn:aws:bedrock:\(region):*:inference-profile/\(text)"
                + " and arn:aws:bedrock:*::foundation-model/\(base)"
    }
}
