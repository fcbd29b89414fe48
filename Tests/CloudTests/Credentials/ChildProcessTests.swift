import FoundationEssentials
import Testing

@testable import Cloud

@Suite("A program whose output is wanted")
struct ChildProcessTests {
    private func output(
        _ words: String..., limit: Duration = .seconds(20), variables: [String: String] = [:]
    ) async throws -> String {
        let environment = AWSEnvironment(
            variables: variables.merging(["PATH": "/usr/bin:/bin"]) { $1 }, home: "/")
        let process = ChildProcess(words: words, environment: environment, limit: limit)
        return String(decoding: try await process.output(), as: UTF8.self)
    }

    @Test("Words arrive as they are, and the environment is the one handed in")
    func runs() async throws {
        #expect(try await output("printf", "%s|", "a b", "$HOME", "*") == "a b|$HOME|*|")
        let printed = try await output("env", variables: ["ONE": "1"])
        #expect(Set(printed.split(separator: "\n")) == ["ONE=1", "PATH=/usr/bin:/bin"])
    }

    @Test("No input, and no error output")
    func input() async throws {
        #expect(try await output("sh", "-c", "cat; echo no >&2; echo done") == "done\n")
    }

    @Test("Much output is read to its end")
    func much() async throws {
        #expect(try await output("head", "-c", "200000", "/dev/zero").utf8.count == 200_000)
    }

    @Test("How it may fail")
    func fails() async throws {
        await #expect(throws: ChildProcess.Failure.notFound) { try await output("no-such") }
        await #expect(throws: ChildProcess.Failure.notFound) { try await output("/no/such") }
        await #expect(throws: ChildProcess.Failure.notFound) { try await output("") }
        let home = try TemporaryHome()
        let text = try home.write("no program", at: "text")
        await #expect(throws: ChildProcess.Failure.notStarted(13)) { try await output(text) }
        await #expect(throws: ChildProcess.Failure.ended(status: 7)) {
            try await output("sh", "-c", "exit 7")
        }
        await #expect(throws: ChildProcess.Failure.killed(signal: 15)) {
            try await output("sh", "-c", "kill $$")
        }
        await #expect(throws: ChildProcess.Failure.tooMuch) {
            try await output("head", "-c", "400000", "/dev/zero")
        }
    }

    @Test(
        "One that does not end is ended, with its children",
        arguments: ["sleep 60 & echo $!; wait", "exec >&-; sleep 60", "while :; do :; done"])
    func tooSlow(_ script: String) async {
        let start = ContinuousClock.now
        await #expect(throws: ChildProcess.Failure.tooSlow(.milliseconds(300))) {
            try await output("sh", "-c", script, limit: .milliseconds(300))
        }
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("A cancelled task ends it")
    func cancelled() async throws {
        let task = Task { try await output("sleep", "60") }
        try await Task.sleep(for: .milliseconds(100))
        let start = ContinuousClock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
