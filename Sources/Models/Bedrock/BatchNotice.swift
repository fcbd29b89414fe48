/// What becomes of the questions that go into batch jobs; safe to log.
public enum BatchNotice: Hashable, Sendable {
    case submitted(job: String, questions: Int)
    /// A run before this one made it.
    case found(job: String, questions: Int)
    case answered(questions: Int, of: Int)
    /// Asked on demand, at the full price.
    case onDemand(questions: Int, reason: String)
    /// The same, for a reason that can be mended.
    case refused(questions: Int, reason: String, remedy: String)
}

extension BatchNotice: CustomStringConvertible {
    public var description: String {
        switch self {
        case .submitted(let job, let questions):
            "\(questions) questions went into batch job \(job)"
        case .found(let job, let questions):
            "\(questions) questions are in batch job \(job), made by an earlier run"
        case .answered(let questions, let all):
            "\(questions) of \(all) questions were answered in the batch"
        case .onDemand(let questions, let reason):
            "\(questions) questions are asked on demand: \(reason)"
        case .refused(let questions, let reason, let remedy):
            "\(questions) questions are asked on demand, at the full price: \(reason) \(remedy)"
        }
    }
}
