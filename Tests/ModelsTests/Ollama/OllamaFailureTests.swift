import Cloud
import Models
import SalesCore
import Testing

@Suite("Why there is no answer, in words")
struct OllamaFailureTests {
    @Test(
        "Summary, remedy, and whether to try again",
        arguments: [
            (
                .noAnswer(cause: .unreachable(server: "http://h:1")),
                "No answer from Ollama. Nothing answers at http://h:1.",
                "Start it with `ollama serve`, or correct writer.url in the job file.", true
            ),
            (
                .modelMissing(model: "llama3.2", server: "http://h:1"),
                "Ollama at http://h:1 does not have the model llama3.2.", "ollama pull llama3.2",
                false
            ),
            (
                .timedOut(model: "llama3.2", limit: .milliseconds(1500)),
                "Ollama gave no answer from llama3.2 within 1.5 s.",
                "Name a smaller model under writer.model, or run Ollama on a faster machine.", true
            ),
            (
                .refused(model: "m", status: 500, message: "out of memory"),
                "Ollama gave no answer from m: HTTP 500.",
                "Look at the log of `ollama serve`, then try again.", true
            ),
            (
                .refused(model: "m", status: 400, message: "does not support chat"),
                "Ollama gave no answer from m: HTTP 400.",
                "Check writer.model in the job file with `ollama show`.", false
            ),
            (
                .notOllama(server: "http://h:1", reply: "<html>"),
                "What http://h:1 answered is not Ollama's protocol.",
                "Correct writer.url in the job file; Ollama's own is http://localhost:11434.", false
            ),
        ] as [(OllamaFailure, String, String, Bool)])
    func says(failure: OllamaFailure, summary: String, remedy: String, isTransient: Bool) {
        #expect(failure.summary == summary)
        #expect(failure.remedy == remedy)
        #expect(failure.isTransient == isTransient)
    }

    @Test("What the server said is detail: it may quote the prompt")
    func keepsReply() {
        #expect(OllamaFailure.refused(model: "m", status: 400, message: "why").detail == "why")
        #expect(OllamaFailure.notOllama(server: "http://h", reply: "").detail == nil)
    }
}
