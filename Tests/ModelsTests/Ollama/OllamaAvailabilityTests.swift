import Cloud
import Models
import TestSupport
import Testing

@Suite("Telling whether Ollama can answer")
struct OllamaAvailabilityTests {
    @Test(
        "The model is there, by any of its names",
        arguments: [
            "llama3.2", "llama3.2:latest", "LLAMA3.2", "hf.co/acme/writer:Q4_K_M",
        ])
    func isReady(name: String) async throws {
        let availability = try await ScriptedOllama.model(name).availability()
        #expect(availability.version == "0.12.3")
        #expect(availability.problem == nil)
    }

    @Test("The model is not there", arguments: ["llama3", "llama3.2:1b", "writer:Q4_K_M"])
    func isMissing(name: String) async throws {
        let availability = try await ScriptedOllama.model(name).availability()
        #expect(availability.version == "0.12.3")
        #expect(availability.problem?.remedy == "ollama pull \(name)")
    }

    @Test("Nothing answers")
    func isUnreachable() async throws {
        let availability = try await ScriptedOllama.unreachable().availability()
        #expect(availability.version == nil)
        #expect(availability.problem?.isTransient == true)
    }

    @Test("Something else answers")
    func isAnotherServer() async throws {
        let model = OllamaModel(
            url: try ScriptedOllama.url() + "/elsewhere", model: "llama3.2", client: CurlClient())
        let problem = try #require(try await model.availability().problem)
        guard case .notOllama(_, "404 page not found") = problem else {
            Issue.record("\(problem)")
            return
        }
    }
}
