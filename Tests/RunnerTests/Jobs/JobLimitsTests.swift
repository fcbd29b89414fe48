import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("JobLimits")
struct JobLimitsTests {
    private func job(_ yaml: String) throws -> Job { try Workshop().job(with: yaml) }

    @Test("Durations", arguments: [("90s", 90), ("30m", 1800), ("2h", 7200)])
    func deadline(text: String, seconds: Int) throws {
        #expect(try job("limits: {deadline: \(text)}").limits.deadline == seconds)
    }

    @Test("Answers may be kept for days, or not at all")
    func answerCache() throws {
        #expect(try job("limits: {answer_cache: 7d}").limits.answerCache == 604_800)
        #expect(try job("limits: {answer_cache: 0s}").limits.answerCache == 0)
        #expect(try job("limits: {model_timeout: 20s}").limits.modelTimeout == 20)
        #expect(try job("limits: {workers: 1}").limits == Limits(workers: 1))
    }

    @Test("How long a batch job is waited for, where a job says so")
    func batches() throws {
        let limits = try job("limits: {batch_quiet: 5s, batch_look: 2m}").limits
        #expect(limits.batchQuiet == 5)
        #expect(limits.batchLook == 120)
        #expect(try job("limits: {workers: 2}").limits.batchQuiet == nil)
    }

    @Test("Tokens may be limited to none")
    func tokens() throws {
        #expect(try job("limits: {tokens_per_tenant: 0}").limits.tokensPerTenant == 0)
        #expect(try job("limits: {workers: 64}").limits.tokensPerTenant == nil)
    }

    @Test(
        "What cannot be is told with its place and its remedy",
        arguments: [
            (
                "limits: {workers: 65}",
                "3:19: limits.workers: expected a whole number 1 … 64, found '65'."
            ),
            (
                "limits: {deadline: 2w}",
                "3:20: limits.deadline: '2w' is not a duration. Write 90s, 30m, 2h or 7d."
            ),
            (
                "limits: {deadline: 0s}",
                "3:20: limits.deadline: '0s' is not a duration. Write 90s, 30m, 2h or 7d."
            ),
            (
                "limits: {deadline: h}",
                "3:20: limits.deadline: 'h' is not a duration. Write 90s, 30m, 2h or 7d."
            ),
            (
                "limits: {wokers: 2}",
                "3:10: limits: unknown key 'wokers'. Did you mean 'workers'?"
            ),

        ])
    func problem(yaml: String, message: String) throws {
        #expect(try Workshop().problems(with: yaml) == [message])
    }
}
