public import Foundation

/// A small server of a test's own: a Python script on 127.0.0.1 that prints its port.
///
/// The script ends when its standard input does, so none outlives the tests, crashed or not.
public final class LocalServer: Sendable {
    public let port: Int
    private let process: Process
    private let standardInput: Pipe

    /// `http://127.0.0.1:port`.
    public var url: String { "http://127.0.0.1:\(port)" }

    /// - Parameters:
    ///   - script: prints its port as its first line.
    ///   - arguments: what the script is told.
    /// - Throws: `NoServer` if the script prints no port.
    public convenience init(script: URL, _ arguments: String...) throws {
        try self.init(script: script, python: "/usr/bin/env python3", arguments: arguments)
    }

    /// - Parameters:
    ///   - script: prints its port as its first line.
    ///   - python: the one with the packages that the script needs.
    ///   - arguments: what the script is told.
    /// - Throws: `NoServer` if the script prints no port.
    public init(script: URL, python: String, arguments: [String]) throws {
        let process = Process()
        let output = Pipe()
        standardInput = Pipe()
        let command = python.split(separator: " ").map(String.init)
        process.executableURL = URL(filePath: command[0])
        process.arguments = command.dropFirst() + [script.path()] + arguments
        process.standardInput = standardInput
        process.standardOutput = output
        try process.run()
        self.process = process
        let line = Self.firstLine(of: output.fileHandleForReading)
        guard let port = Int(line) else {
            throw NoServer(script: script.lastPathComponent, said: line)
        }
        self.port = port
    }

    deinit {
        // A child inherits the signals that are blocked on the thread that starts it: no other
        // signal is sure to arrive.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private static func firstLine(of handle: FileHandle) -> String {
        var line = Data()
        while let byte = try? handle.read(upToCount: 1), byte != Data("\n".utf8), !byte.isEmpty {
            line += byte
        }
        return String(decoding: line, as: UTF8.self)
    }

    public struct NoServer: Error {
        public let script: String
        public let said: String
    }
}
