import Cloud
import Testing

@testable import Models

@Suite("A batch job without answers")
struct BatchFailureTests {
    @Test("It names the job and how it ended; the service's words are detail")
    func says() {
        let failure = BatchFailure(job: "arn:x", status: .failed, message: "why")
        #expect(failure.summary == "Batch job arn:x ended without answers: Failed.")
        #expect(failure.detail == "why")
        #expect(failure.remedy?.contains("writer.batch.role") == true)
        #expect(BatchFailure(job: "arn:x", status: .failed, message: nil).detail == nil)
    }

    @Test("Too few questions")
    func isTooSmall() {
        #expect(
            BatchTooSmall(questions: 3, fewest: 100).summary
                == "3 questions are too few for a batch job of 100.")
    }
}
