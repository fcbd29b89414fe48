/// Who signs, as AWS sees it.
public struct CallerIdentity: Hashable, Sendable {
    public let arn: ARN

    public init(arn: ARN) { self.arn = arn }

    public var account: String { arn.account }
}

extension AWSClient {
    /// `GetCallerIdentity`, which nobody needs a policy for.
    public func callerIdentity() async throws -> CallerIdentity {
        let call = AWSCall(.sts, "GetCallerIdentity", on: "the caller")
        let answer = try await query(call, version: "2011-06-15", FormBody())
        guard let text = answer.first("Arn")?.text, let arn = ARN(text) else {
            throw UnreadableReply(service: .sts, operation: call.operation)
        }
        return CallerIdentity(arn: arn)
    }
}
