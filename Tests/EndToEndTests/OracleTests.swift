import Foundation
import TestSupport
import Testing

/// `make oracle` asks hundreds of cases.
@Suite("Tables beside DuckDB's, from generated specs and exports")
struct OracleTests {
    @Test("aggregate, and run then tables, print what DuckDB computes")
    func agrees() throws {
        let process = Process()
        process.executableURL = URL(filePath: SamplesTests.python)
        process.arguments = [
            projectRoot.path + "/scripts/oracle.py", "--binary", Workdir.binary, "--cases", "12",
        ]
        process.currentDirectoryURL = projectRoot
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
        #expect(said.hasSuffix("12 of 12 cases agree\n"))
    }
}
