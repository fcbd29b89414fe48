import Foundation
import Testing

@testable import Cloud

@Suite("What Bedrock tells of a batch job")
struct InvocationJobTests {
    private func job(_ status: String) throws -> InvocationJob {
        let json =
            #"{"jobArn":"arn:aws:bedrock:r:1:model-invocation-job/ab12","status":"\#(status)"}"#
        return try JSONDecoder().decode(InvocationJob.self, from: Data(json.utf8))
    }

    @Test(
        "Whether it is over, and whether there may be answers",
        arguments: [
            ("Submitted", false, false), ("Validating", false, false), ("Scheduled", false, false),
            ("InProgress", false, false), ("Stopping", false, false), ("Completed", true, true),
            ("PartiallyCompleted", true, true), ("Stopped", true, true), ("Expired", true, true),
            ("Failed", true, false), ("SomethingNew", false, false), ("", false, false),
        ])
    func reads(status: String, isOver: Bool, hasAnswers: Bool) throws {
        let job = try job(status)
        #expect(job.status.isOver == isOver)
        #expect(job.status.hasAnswers == hasAnswers)
        #expect(job.id == "ab12")
    }
}
