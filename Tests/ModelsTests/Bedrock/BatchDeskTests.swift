import Cloud
import Narrate
import SalesCore
import Synchronization
import Testing

@testable import Models

@Suite("Collecting questions")
struct BatchDeskTests {
    /// What each job was asked, and an answer to all but "lost" and "taken".
    private final class Jobs: Sendable {
        private let asked = Mutex<[Set<String>]>([])

        var prompts: [Set<String>] { asked.withLock { $0 } }

        @Sendable func answers(_ requests: [ModelRequest]) async -> BatchDesk.Answers {
            asked.withLock { $0.append(Set(requests.map(\.prompt))) }
            var answers: BatchDesk.Answers = [:]
            for request in requests where request.prompt != "lost" {
                answers[request] =
                    request.prompt == "taken"
                    ? .failure(BedrockFailure.filtered(model: "m"))
                    : .success(
                        ModelReply(
                            text: "to \(request.prompt)", isTruncated: false, inputTokens: 1,
                            outputTokens: 1))
            }
            return answers
        }
    }

    private func desk(
        most: Int = 1000, quiet: Duration = .milliseconds(30),
        ask: @escaping @Sendable ([ModelRequest]) async -> BatchDesk.Answers
    ) -> BatchDesk {
        let address = S3Address(bucket: "b", key: "k")
        var options = BatchOptions(role: "r", input: address, output: address)
        options.most = most
        options.quiet = quiet
        return BatchDesk(options: options, sleep: { try await Task.sleep(for: $0) }, ask: ask)
    }

    private func request(_ prompt: String) -> ModelRequest {
        ModelRequest(system: "s", prompt: prompt, schema: "{}", maximumOutputTokens: 9)
    }

    private func answers(of desk: BatchDesk, to prompts: [String]) async throws -> [String?] {
        try await withThrowingTaskGroup(of: (Int, String?).self) { group in
            for (index, prompt) in prompts.enumerated() {
                group.addTask { (index, try await desk.answer(to: request(prompt))?.text) }
            }
            var found: [Int: String?] = [:]
            for try await (index, text) in group { found[index] = text }
            return prompts.indices.map { found[$0] ?? nil }
        }
    }

    @Test("All who wait are asked at once, each gets its own; who asks the same, the same")
    func collects() async throws {
        let jobs = Jobs()
        let prompts = (0..<50).map { "p\($0 % 40)" } + ["lost"]
        let found = try await answers(of: desk(ask: jobs.answers), to: prompts)
        #expect(found == prompts.map { $0 == "lost" ? nil : "to \($0)" })
        #expect(jobs.prompts == [Set(prompts)])
    }

    @Test("A failure is that question's alone")
    func fails() async throws {
        let desk = desk(ask: Jobs().answers)
        async let other = desk.answer(to: request("other"))
        await #expect(throws: BedrockFailure.filtered(model: "m")) {
            _ = try await desk.answer(to: request("taken"))
        }
        #expect(try await other?.text == "to other")
    }

    @Test("A full job does not wait for quiet")
    func closesWhenFull() async throws {
        let jobs = Jobs()
        let prompts = (0..<20).map { "p\($0)" }
        let found = try await answers(
            of: desk(most: 10, quiet: .seconds(60), ask: jobs.answers), to: prompts)
        #expect(found.allSatisfy { $0 != nil })
        #expect(jobs.prompts.map(\.count) == [10, 10])
    }

    @Test("Whoever comes later is of the next job")
    func startsAnew() async throws {
        let jobs = Jobs()
        let desk = desk(ask: jobs.answers)
        _ = try await desk.answer(to: request("a"))
        _ = try await desk.answer(to: request("b"))
        #expect(jobs.prompts == [["a"], ["b"]])
    }

    @Test("Who leaves before the job is closed is not asked for")
    func leavesEarly() async throws {
        let jobs = Jobs()
        let desk = desk(quiet: .milliseconds(200), ask: jobs.answers)
        let gone = Task { try await desk.answer(to: request("gone")) }
        try await Task.sleep(for: .milliseconds(20))
        gone.cancel()
        await #expect(throws: CancellationError.self) { _ = try await gone.value }
        _ = try await desk.answer(to: request("stays"))
        #expect(jobs.prompts == [["stays"]])
    }

    @Test("A job that nobody waits for any more is not looked at any more")
    func leavesLate() async throws {
        let (events, event) = AsyncStream.makeStream(of: String.self)
        let desk = desk { _ in
            event.yield("begun")
            do { try await Task.sleep(for: .seconds(60)) } catch { event.yield("given up") }
            return [:]
        }
        let gone = Task { try await desk.answer(to: request("gone")) }
        var seen = events.makeAsyncIterator()
        #expect(await seen.next() == "begun")
        gone.cancel()
        await #expect(throws: CancellationError.self) { _ = try await gone.value }
        #expect(await seen.next() == "given up")
    }
}
