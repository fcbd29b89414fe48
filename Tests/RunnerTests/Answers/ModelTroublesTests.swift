import Models
import SalesCore
import Testing

@testable import Runner

@Suite("What was amiss with a model")
struct ModelTroublesTests {
    private struct Refused: Failure {
        let summary: String
        let remedy: String?
    }

    private struct Stopped: Error {}

    @Test("Each reason is told once, with its remedy; what is no failure is not told")
    func notices() {
        let troubles = ModelTroubles()
        #expect(troubles.notices.isEmpty)
        for _ in 0..<2 {
            troubles.add(Refused(summary: "No policy allows it.", remedy: "Allow it."))
            troubles.add(Refused(summary: "It is busy.", remedy: nil))
            troubles.add(Stopped())
            troubles.add("a batch job is missing")
        }
        #expect(
            troubles.notices == [
                "the model gave no answer: No policy allows it. Allow it.",
                "the model gave no answer: It is busy.", "a batch job is missing",
            ])
    }

    @Test("Of batch jobs only what can be mended is told")
    func batches() {
        let troubles = ModelTroubles()
        troubles.add(.submitted(job: "arn:x", questions: 120))
        troubles.add(.onDemand(questions: 9, reason: "too few"))
        troubles.add(.refused(questions: 120, reason: "No role.", remedy: "Name one."))
        #expect(
            troubles.notices == [
                "120 questions are asked on demand, at the full price: No role. Name one."
            ])
    }
}
