/// A role to be taken on: which, under what name, and how narrowed.
public struct RoleRequest: Hashable, Sendable {
    public let roleARN: String
    /// What CloudTrail shows as the one who acted: 2 to 64 letters, digits and `=,.@-_`.
    public let sessionName: String
    public var externalID: String?
    /// In seconds; the role's default, an hour, where nil.
    public var duration: Int?
    /// A session policy as JSON: what the session may do is what role and policy both allow.
    public var policy: String?
    /// Session tags, which policies see as `aws:PrincipalTag/<name>`.
    public var tags: [Tag] = []

    public struct Tag: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(roleARN: String, sessionName: String) {
        self.roleARN = roleARN
        self.sessionName = sessionName
    }
}

extension RoleRequest {
    /// Parameters of `AssumeRole` and, but for external id and tags, `AssumeRoleWithWebIdentity`.
    var form: FormBody {
        var form = FormBody()
        form["RoleArn"] = roleARN
        form["RoleSessionName"] = sessionName
        form["DurationSeconds"] = duration.map(String.init)
        form["ExternalId"] = externalID
        form["Policy"] = policy
        for (index, tag) in tags.enumerated() {
            form["Tags.member.\(index + 1).Key"] = tag.name
            form["Tags.member.\(index + 1).Value"] = tag.value
        }
        return form
    }
}
