/// What Bedrock tells of a batch inference job.
public struct InvocationJob: Hashable, Sendable {
    public let arn: String
    public let status: Status
    /// Bedrock's own words of what went wrong; they may quote a record.
    public let message: String?

    public enum Status: String, Hashable, Sendable {
        case submitted = "Submitted"
        case validating = "Validating"
        case scheduled = "Scheduled"
        case inProgress = "InProgress"
        case stopping = "Stopping"
        case completed = "Completed"
        case partiallyCompleted = "PartiallyCompleted"
        case stopped = "Stopped"
        case failed = "Failed"
        case expired = "Expired"
        /// One that the API has got since.
        case unknown

        /// Whether nothing more will come of it.
        public var isOver: Bool {
            switch self {
            case .submitted, .validating, .scheduled, .inProgress, .stopping, .unknown: false
            case .completed, .partiallyCompleted, .stopped, .failed, .expired: true
            }
        }

        /// Whether there can be answers in its output.
        public var hasAnswers: Bool { isOver && self != .failed }
    }

    public init(arn: String, status: Status, message: String? = nil) {
        self.arn = arn
        self.status = status
        self.message = message
    }

    /// The last part of its ARN, which is the folder of its output.
    public var id: String { String(arn.split(separator: "/").last ?? "") }
}

extension InvocationJob: Decodable {
    private enum CodingKeys: String, CodingKey {
        case arn = "jobArn"
        case status, message
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let status = try container.decodeIfPresent(String.self, forKey: .status) ?? ""
        self.init(
            arn: try container.decode(String.self, forKey: .arn),
            status: Status(rawValue: status) ?? .unknown,
            message: try container.decodeIfPresent(String.self, forKey: .message))
    }
}
