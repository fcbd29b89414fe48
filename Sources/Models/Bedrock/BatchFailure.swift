public import Cloud
public import SalesCore

/// A batch job that ended without answers.
public struct BatchFailure: Failure, Hashable {
    /// Its ARN.
    public let job: String
    public let status: InvocationJob.Status
    /// The service's own words; they may quote a question.
    let message: String?

    init(job: String, status: InvocationJob.Status, message: String?) {
        self.job = job
        self.status = status
        self.message = message
    }

    public var summary: String { "Batch job \(job) ended without answers: \(status.rawValue)." }

    public var detail: String? { message }

    public var remedy: String? {
        "Look at the job in Bedrock's console; writer.batch.role has to read and write below"
            + " writer.batch.url (docs/aws-bedrock.md)."
    }
}

/// Fewer questions than Bedrock takes in one job.
struct BatchTooSmall: Failure, Hashable {
    let questions: Int
    let fewest: Int

    var summary: String { "\(questions) questions are too few for a batch job of \(fewest)." }
}
