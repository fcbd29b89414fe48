/// What `salestalk doctor` tells of the writer.
public struct OllamaAvailability: Hashable, Sendable {
    /// None if the server did not answer.
    public let version: String?
    /// What stands in the way of an answer; none if the model is there.
    public let problem: OllamaFailure?
}

extension OllamaModel {
    /// Whether the server answers and has the model; loads nothing.
    ///
    /// - Throws: only `CancellationError`.
    public func availability() async throws -> OllamaAvailability {
        var version: String?
        do {
            version = try await server.version()
            let isPresent = try await server.models().contains(where: isThisModel)
            return OllamaAvailability(
                version: version,
                problem: isPresent ? nil : .modelMissing(model: model, server: server.name))
        } catch let problem as OllamaFailure {
            return OllamaAvailability(version: version, problem: problem)
        }
    }

    /// Ollama takes no note of case, and `:latest` goes without saying.
    private func isThisModel(_ name: String) -> Bool {
        func whole(_ name: String) -> String {
            let name = name.lowercased()
            let tail = name.split(separator: "/").last ?? ""
            return tail.contains(":") ? name : "\(name):latest"
        }
        return whole(name) == whole(model)
    }
}
