import FoundationEssentials

/// What a policy allows or denies, in IAM's JSON.
public struct PolicyDocument: Hashable, Sendable, Encodable {
    public let version = "2012-10-17"
    public let statements: [Statement]

    public init(_ statements: [Statement]) { self.statements = statements }

    private enum CodingKeys: String, CodingKey {
        case version = "Version"
        case statements = "Statement"
    }

    public struct Statement: Hashable, Sendable, Encodable {
        public let name: String
        public let actions: [String]
        /// None in the policy of a role's trust.
        public let resources: [String]?
        /// `AWS: [arn]`; only in the policy of a role's trust.
        public let principals: [String: [String]]?
        /// Operator, key and values.
        public let conditions: [String: [String: [String]]]?
        let effect = "Allow"

        /// `name` has letters and digits only.
        public init(
            _ name: String, allow actions: [String], on resources: [String]? = nil,
            to principals: [String: [String]]? = nil,
            where conditions: [String: [String: [String]]]? = nil
        ) {
            self.name = name
            self.actions = actions
            self.resources = resources
            self.principals = principals
            self.conditions = conditions
        }

        private enum CodingKeys: String, CodingKey {
            case name = "Sid"
            case effect = "Effect"
            case principals = "Principal"
            case actions = "Action"
            case resources = "Resource"
            case conditions = "Condition"
        }
    }
}

extension PolicyDocument {
    /// Without blanks and with sorted keys: the same policy, the same text.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
