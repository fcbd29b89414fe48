import Cloud
import TestSupport
import Testing

@testable import Models

@Suite("Talking to an Ollama server")
struct OllamaServerTests {
    private func server(_ url: String, secretName: String? = nil) -> OllamaServer {
        OllamaServer(
            url: url, secretName: secretName, client: CurlClient(), connectTimeout: .seconds(5))
    }

    @Test("The address is read as Ollama's own tools read it", arguments: ["", "/", "//"])
    func readsAddress(end: String) async throws {
        let port = try ScriptedOllama.shared.get().port
        for start in ["http://127.0.0.1", "127.0.0.1"] {
            let server = server("\(start):\(port)\(end)")
            #expect(server.name == "http://127.0.0.1:\(port)")
            #expect(try await server.version() == "0.12.3")
        }
    }

    @Test("The models that are there")
    func lists() async throws {
        let models = try await server(try ScriptedOllama.url()).models()
        #expect(models == ["llama3.2:latest", "hf.co/acme/writer:Q4_K_M"])
    }

    @Test("A path in the address is kept, as behind a gateway; what is not found there is told")
    func keepsPath() async throws {
        let url = try ScriptedOllama.url()
        await #expect(throws: OllamaFailure.notOllama(server: url, reply: "404 page not found")) {
            try await server("\(url)/gateway").version()
        }
    }

    @Test("A password in the address is in no message")
    func keepsPassword() async throws {
        let dead = try ScriptedOllama.start().port
        let server = server("http://user:sesame@127.0.0.1:\(dead)")
        let failure = try await #require(throws: OllamaFailure.self) { try await server.version() }
        #expect(!"\(failure) \(failure.summary) \(server.name)".contains("sesame"))
    }

    @Test("An address that is a secret is in no message, not even its host")
    func keepsAddress() async throws {
        let port = try ScriptedOllama.shared.get().port
        let dead = try ScriptedOllama.start().port
        for url in ["http://127.0.0.1:\(dead)", "http://127.0.0.1:\(port)/gateway", "127.0.0 .1"] {
            let server = server(url, secretName: "{secret: gateway}")
            let failure = try await #require(throws: OllamaFailure.self) {
                try await server.version()
            }
            #expect(failure.summary.contains("{secret: gateway}"), "\(failure)")
            #expect(!"\(failure) \(failure.summary) \(server.name)".contains("127.0.0"))
        }
    }
}
