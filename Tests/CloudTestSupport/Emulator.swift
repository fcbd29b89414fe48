import Foundation
import TestSupport

extension LocalServer {
    /// A server of `Fixtures`, with the Python that has the emulators.
    static func emulator(
        _ script: String, _ arguments: String..., python: URL = Python.executable
    ) async throws -> LocalServer {
        let file = projectRoot.appending(path: "Tests/CloudTestSupport/Fixtures/\(script)")
        return try await blocking {
            try LocalServer(
                script: file, python: python.path(), arguments: arguments)
        }
    }
}
