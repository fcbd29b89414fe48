import Foundation
import TestSupport

/// A script of the project, run by the Python that `make test` has set up with DuckDB.
enum ProjectScript {
    private static let python =
        ProcessInfo.processInfo.environment["SALESTALK_PYTHON"] ?? projectRoot.path
        + "/.venv/bin/python"

    /// Everything that it prints, and its exit code.
    static func run(_ name: String, _ arguments: String...) throws -> (code: Int32, said: String) {
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [projectRoot.path + "/scripts/" + name] + arguments
        process.currentDirectoryURL = projectRoot
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, said)
    }
}
