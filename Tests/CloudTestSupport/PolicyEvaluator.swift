import Foundation
import TestSupport

/// IAM's language of policies as ministack's authors read it, without a server.
public enum PolicyEvaluator {
    public struct Case: Encodable, Sendable {
        public let action: String
        public let resource: String
        /// Condition keys of the request, each with one value or several.
        public var known: [String: [String]]

        public init(_ action: String, on resource: String, known: [String: [String]] = [:]) {
            self.action = action
            self.resource = resource
            self.known = known
        }
    }

    private struct Question: Encodable {
        let policy: String
        let cases: [Case]
    }

    /// Whether each case is allowed.
    public static func decisions(_ policy: String, _ cases: [Case]) async throws -> [Bool] {
        let question = try JSONEncoder().encode(Question(policy: policy, cases: cases))
        return try await blocking {
            let process = Process()
            let (input, output) = (Pipe(), Pipe())
            process.executableURL = Python.ofEmulator
            process.arguments = [
                projectRoot.appending(
                    path: "Tests/CloudTestSupport/Fixtures/policy_decisions.py"
                ).path()
            ]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: question)
            try input.fileHandleForWriting.close()
            let answer = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return try JSONDecoder().decode([Bool].self, from: answer)
        }
    }
}
