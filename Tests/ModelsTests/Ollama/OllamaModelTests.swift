import Cloud
import Models
import Narrate
import TestSupport
import Testing

@Suite("Asking Ollama")
struct OllamaModelTests {
    @Test("The request as Ollama's documentation has it")
    func asks() async throws {
        let server = try ScriptedOllama.start()
        let model = OllamaModel(url: server.url, model: "llama3.2", client: CurlClient())
        _ = try await model.answer(.example)
        let sent = try await CurlClient().send(HTTPRequest(.get, server.url + "/last"))
        let expected = """
            {"format":{"type":"object","properties":{"headline":{"type":"string"},"sentences":\
            {"type":"array","items":{"type":"string"}}},"required":["headline","sentences"]},\
            "keep_alive":"10m",\
            "messages":[{"content":"You write about sales. Answer in JSON.","role":"system"},\
            {"content":"f1: revenue, \\"$1.31M\\"\\nf2: change, \\"+4.2%\\"","role":"user"}],\
            "model":"llama3.2",\
            "options":{"num_ctx":4096,"num_predict":300,"seed":1,"temperature":0},\
            "stream":false,"think":false}
            """
        #expect(String(decoding: sent.body, as: UTF8.self) == expected)
    }

    @Test("A whole prompt that was cached counts no tokens")
    func isCached() async throws {
        let reply = try await ScriptedOllama.model("cached").answer(.example)
        #expect(reply.inputTokens == 0)
        #expect(reply.outputTokens == 282)
    }

    @Test(
        "What the model says is handed on as it is",
        arguments: [
            ("empty", ""), ("prose", "Sure! Here is your report."),
        ])
    func isNotJudged(name: String, text: String) async throws {
        #expect(try await ScriptedOllama.model(name).answer(.example).text == text)
    }

    @Test("A missing model names the command that brings it")
    func isMissing() async throws {
        let model = try ScriptedOllama.model("mistral:7b")
        let failure = try await #require(throws: OllamaFailure.self) {
            try await model.answer(.example)
        }
        #expect(
            failure == .modelMissing(model: "mistral:7b", server: try ScriptedOllama.url()))
        #expect(failure.remedy == "ollama pull mistral:7b")
    }

    @Test(
        "The server's own reason is kept as detail",
        arguments: [
            ("crashed", 500, "llama runner process no longer running: 137"),
            ("overloaded", 503, "server busy, please try again.  maximum pending requests"),
            ("not-a-writer", 400, "\"not-a-writer\" does not support chat"),
            ("error-in-200", 200, "llama runner process has terminated: signal: killed"),
        ])
    func isRefused(name: String, status: Int, message: String) async throws {
        let model = try ScriptedOllama.model(name)
        await #expect(throws: OllamaFailure.refused(model: name, status: status, message: message))
        {
            try await model.answer(.example)
        }
    }

    @Test(
        "What is not Ollama's protocol",
        arguments: [
            "truncated-json", "array", "nothing", "html", "html-404", "unfinished",
        ])
    func isAnotherProtocol(name: String) async throws {
        let model = try ScriptedOllama.model(name)
        let failure = try await #require(throws: OllamaFailure.self) {
            try await model.answer(.example)
        }
        guard case .notOllama(try ScriptedOllama.url(), _) = failure else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test("No answer in time")
    func timesOut() async throws {
        let model = try ScriptedOllama.model("never", timeout: .milliseconds(300))
        await #expect(
            throws: OllamaFailure.timedOut(model: "never", limit: .milliseconds(300))
        ) {
            try await model.answer(.example)
        }
    }

    @Test("A server that is not there")
    func isUnreachable() async throws {
        let model = ScriptedOllama.unreachable()
        let failure = try await #require(throws: OllamaFailure.self) {
            try await model.answer(.example)
        }
        guard case .noAnswer(.unreachable) = failure else {
            Issue.record("\(failure)")
            return
        }
        #expect(try #require(failure.remedy).contains("`ollama serve`"))
    }
}
