public import Foundation

/// A script run with the Python of the tests, which has the packages that `make install-tests` installs.
public enum Python {
    public static let executable = projectRoot.appending(path: ".venv/bin/python")

    /// The one with the emulator that pins packages of its own.
    public static let ofEmulator = projectRoot.appending(path: ".venv-aws/bin/python")

    /// What the script prints.
    ///
    /// - Throws: `Failed` unless it ends with 0.
    public static func run(script: URL, _ arguments: String...) async throws -> Data {
        try await blocking { try run(script, arguments) }
    }

    private static func run(_ script: URL, _ arguments: [String]) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = executable
        process.arguments = [script.path()] + arguments
        process.standardOutput = output
        try process.run()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(script: script.lastPathComponent, status: process.terminationStatus)
        }
        return printed
    }

    public struct Failed: Error {
        public let script: String
        public let status: Int32
    }
}
