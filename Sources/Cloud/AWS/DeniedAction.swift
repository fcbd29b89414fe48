/// What a policy does not allow, in the service's own words.
///
///     User: … is not authorized to perform: s3:PutObject on resource: "arn:…" because …
///
/// It may be another action than was asked for: a key to be used, a tag to be set.
public struct DeniedAction: Hashable, Sendable {
    public let action: String
    /// An ARN, where the words have one.
    public let resource: String?

    /// Nil for words that name no action.
    public init?(_ words: String) {
        guard let match = words.firstMatch(of: /not authorized to perform: ([^\s,]+)/) else {
            return nil
        }
        action = String(match.1)
        let named = words.firstMatch(of: /on resource: "?(arn:[^\s",]+)/)
        resource = named.map { String($0.1) }
    }
}
