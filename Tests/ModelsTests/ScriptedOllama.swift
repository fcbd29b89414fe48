import Cloud
import Foundation
import Models
import Narrate
import TestSupport

/// A real server that speaks Ollama's protocol from a script; `Fixtures/ollama_server.py` says
/// which model answers what.
enum ScriptedOllama {
    static let shared = Result { try start() }

    static func start() throws -> LocalServer {
        try LocalServer(script: fixture("ollama_server.py"))
    }

    static func url() throws -> String { try shared.get().url }

    static func model(
        _ name: String, timeout: Duration = .seconds(20), client: any HTTPClient = CurlClient()
    ) throws -> OllamaModel {
        OllamaModel(url: try url(), model: name, client: client, timeout: timeout)
    }

    /// A model where nothing listens.
    static func unreachable() -> OllamaModel {
        OllamaModel(url: ScriptedBedrock.deadURL, model: "llama3.2", client: CurlClient())
    }
}

extension ModelRequest {
    static let example = ModelRequest(
        system: "You write about sales. Answer in JSON.",
        prompt: "f1: revenue, \"$1.31M\"\nf2: change, \"+4.2%\"",
        schema: """
            {"type":"object","properties":{"headline":{"type":"string"},"sentences":{"type":\
            "array","items":{"type":"string"}}},"required":["headline","sentences"]}
            """,
        maximumOutputTokens: 300)
}
