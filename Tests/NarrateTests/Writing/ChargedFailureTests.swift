import Narrate
import SalesCore
import Testing

@Suite("A failure that is paid for")
struct ChargedFailureTests {
    private struct Filtered: Failure {
        let summary = "A filter took the answer."
        let detail: String? = "words"
        let remedy: String? = "Look at the filter."
        let isTransient = true
        let exitCode = ExitCode.credentials
    }

    @Test("says what its cause says")
    func says() {
        let reply = ModelReply(text: "", isTruncated: false, inputTokens: 10, outputTokens: 5)
        let failure = ChargedFailure(Filtered(), for: reply)
        #expect(failure.summary == "A filter took the answer.")
        #expect(failure.detail == "words")
        #expect(failure.remedy == "Look at the filter.")
        #expect(failure.isTransient)
        #expect(failure.exitCode == .credentials)
        #expect(failure.reply.inputTokens == 10)
    }
}
