import Foundation
import TestSupport
import Testing

/// An empty folder and the real binary: what a user has on the first day.
final class Workdir: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "salestalk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The binary under test: the one built beside the tests unless SALESTALK_BINARY names another.
    static let binary: String = {
        let environment = ProcessInfo.processInfo.environment["SALESTALK_BINARY"]
        return environment ?? projectRoot.path + "/.build/debug/salestalk"
    }()

    struct Outcome {
        let code: Int32
        let output: String
        let errors: String
    }

    /// Runs the binary in the folder, without a terminal.
    @discardableResult
    func run(
        _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: environment)
    }

    func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
    ) throws -> Outcome {
        let process = try start(arguments, input: input, environment: environment)
        process.process.waitUntilExit()
        return try outcome(of: process)
    }

    struct Running {
        let process: Process
        let output: String
        let errors: String
    }

    /// Starts the binary and leaves it running; output goes to files, so no pipe can fill up.
    func start(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
    ) throws -> Running {
        let process = Process()
        process.executableURL = URL(filePath: Self.binary)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: path)
        var variables = ProcessInfo.processInfo.environment
        variables["SALESTALK_HOME"] = nil
        variables.merge(environment) { _, new in new }
        process.environment = variables
        let name = NSTemporaryDirectory() + "salestalk-out-" + UUID().uuidString
        let output = name + ".out"
        let errors = name + ".err"
        for file in [output, errors] {
            _ = FileManager.default.createFile(atPath: file, contents: nil)
        }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        if let input {
            let file = name + ".in"
            try input.write(toFile: file, atomically: true, encoding: .utf8)
            process.standardInput = try FileHandle(forReadingFrom: URL(filePath: file))
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
        return Running(process: process, output: output, errors: errors)
    }

    func outcome(of running: Running) throws -> Outcome {
        defer {
            for file in [running.output, running.errors] {
                try? FileManager.default.removeItem(atPath: file)
            }
        }
        return Outcome(
            code: running.process.terminationStatus,
            output: try String(contentsOfFile: running.output, encoding: .utf8),
            errors: try String(contentsOfFile: running.errors, encoding: .utf8))
    }

    /// What a shell command prints, run in the folder.
    func shell(_ command: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: path)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(command)")
        return String(decoding: data, as: UTF8.self)
    }

    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// The files under a folder with their bytes, by path.
    func files(_ folder: String) -> [String: Data] {
        let root = path + "/" + folder
        var files: [String: Data] = [:]
        let walk = FileManager.default.enumerator(atPath: root)
        while let name = walk?.nextObject() as? String {
            if let data = FileManager.default.contents(atPath: root + "/" + name) {
                files[name] = data
            }
        }
        return files
    }

    /// The project's jobs and samples, side by side as in the checkout.
    func copySamples() throws {
        for folder in ["jobs", "samples"] {
            try FileManager.default.copyItem(
                atPath: projectRoot.path + "/" + folder, toPath: path + "/" + folder)
        }
    }
}

/// A small job for tests that need no more: one tenant, two months, one dimension.
extension Workdir {
    static let smallSpec = """
        version: 1
        currency: USD
        source:
          time: date
          columns:
            date: {type: date, formats: [yyyy-MM-dd], required: true}
            region: {type: text}
            revenue: {from: Net Amount, type: money, required: true}
        dimensions: [region]
        metrics:
          revenue: {aggregate: sum, of: revenue, better: up}
        """

    static let smallExport = """
        date,region,Net Amount
        2025-09-01,East,100.00
        2025-09-30,West,50.10
        2025-10-01,East,80.00
        2025-10-31,West,70.05

        """

    static let smallJob = """
        version: 1
        name: small
        tenants:
          - {id: acme, name: Acme, inputs: [exports/*.csv], spec: metrics.yaml}
        """

    func writeSmallJob() throws {
        try write(Self.smallSpec, to: "metrics.yaml")
        try write(Self.smallExport, to: "exports/a.csv")
        try write(Self.smallJob, to: "job.yaml")
    }
}
