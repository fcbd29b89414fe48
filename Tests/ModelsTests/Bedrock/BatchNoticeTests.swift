import Models
import Testing

@Suite("What becomes of batched questions, in words")
struct BatchNoticeTests {
    @Test(
        "A line for the log",
        arguments: [
            (.submitted(job: "arn:x", questions: 120), "120 questions went into batch job arn:x"),
            (
                .found(job: "arn:x", questions: 120),
                "120 questions are in batch job arn:x, made by an earlier run"
            ),
            (.answered(questions: 119, of: 120), "119 of 120 questions were answered in the batch"),
            (.onDemand(questions: 1, reason: "why"), "1 questions are asked on demand: why"),
            (
                .refused(questions: 120, reason: "No role.", remedy: "Name one."),
                "120 questions are asked on demand, at the full price: No role. Name one."
            ),
        ] as [(BatchNotice, String)])
    func says(notice: BatchNotice, text: String) {
        #expect("\(notice)" == text)
    }
}
