import Cloud
import CloudTestSupport
import Foundation
import Models
import Narrate
import TestSupport
import Testing

@Suite("Answers in batches")
struct BatchModelTests {
    private func requests(_ count: Int) -> [ModelRequest] {
        (0..<count).map {
            ModelRequest(
                system: "s", prompt: "p\($0)", schema: ModelRequest.example.schema,
                maximumOutputTokens: 300)
        }
    }

    private func replies(
        of model: BatchModel, to requests: [ModelRequest]
    ) async throws -> [ModelReply] {
        try await withThrowingTaskGroup(of: ModelReply.self) { group in
            for request in requests { group.addTask { try await model.answer(request) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test(
        "A hundred questions are one job, in the model's own protocol and without tools",
        arguments: ["batched", "amazon.titan-text-batched", "amazon.nova-batched-v1:0"])
    func batches(name: String) async throws {
        let notices = Notices()
        let options = try await ScriptedBatch.options(fewest: 100, quiet: .milliseconds(200))
        let model = try await ScriptedBatch.model(name, options: options, notices: notices)
        let replies = try await replies(of: model, to: requests(100))
        #expect(replies.allSatisfy { $0.isBatched && $0.text.contains("A quiet month") })
        let all = notices.all
        #expect(all.count == 2)
        guard case .submitted(_, questions: 100) = all.first else {
            Issue.record("\(all)")
            return
        }
        #expect(all.last == .answered(questions: 100, of: 100))
    }

    @Test("Too few questions are asked on demand")
    func isTooSmall() async throws {
        let notices = Notices()
        let options = try await ScriptedBatch.options(fewest: 100)
        let model = try await ScriptedBatch.model("few", options: options, notices: notices)
        let replies = try await replies(of: model, to: requests(99))
        #expect(replies.allSatisfy { !$0.isBatched && $0.text.contains("A quiet month") })
        #expect(
            notices.all == [
                .onDemand(
                    questions: 99, reason: "99 questions are too few for a batch job of 100.")
            ])
    }

    @Test(
        "What a job leaves out is asked on demand, and only that",
        arguments: [
            ("job-refused", 0), ("job-fails", 0), ("job-expires", 5), ("job-partly", 5),
            ("job-loses", 5), ("job-errs", 9), ("job-garbles", 9),
        ])
    func fallsBack(name: String, batched: Int) async throws {
        let notices = Notices()
        let options = try await ScriptedBatch.options(fewest: 10, quiet: .milliseconds(200))
        let model = try await ScriptedBatch.model(name, options: options, notices: notices)
        let replies = try await replies(of: model, to: requests(10))
        #expect(replies.count == 10)
        #expect(replies.allSatisfy { $0.text.contains("A quiet month") })
        #expect(replies.count(where: \.isBatched) == batched)
        let onDemand =
            switch notices.all.last {
            case .onDemand(let questions, _), .refused(let questions, _, _): questions
            default: 0
            }
        #expect(onDemand == 10 - batched, "\(notices.all)")
    }

    @Test("Why there is no job is told with its remedy, where there is one")
    func isMended() async throws {
        let notices = Notices()
        let model = try await ScriptedBatch.model("job-fails", notices: notices)
        _ = try await model.answer(
            ModelRequest(system: "s", prompt: "mended", schema: "{}", maximumOutputTokens: 9))
        guard case .refused(questions: 1, let reason, let remedy) = notices.all.last else {
            Issue.record("\(notices.all)")
            return
        }
        #expect(reason.contains("ended without answers: Failed"))
        #expect(remedy.contains("writer.batch.role"))
    }

    @Test("What the model's own filter took in a batch is not asked for again")
    func isFiltered() async throws {
        let model = try await ScriptedBatch.model("filtered")
        // A job is found again by its questions, and the contract of all models asks the example.
        let request = ModelRequest(
            system: "s", prompt: "taken away", schema: "{}", maximumOutputTokens: 9)
        let failure = try await #require(throws: ChargedFailure.self) {
            _ = try await model.answer(request)
        }
        #expect(failure.cause as? BedrockFailure == .filtered(model: "filtered"))
        #expect(failure.reply.isBatched, "at half the price")
    }

    @Test("A run that starts again finds the job that it had begun")
    func findsJob() async throws {
        let options = try await ScriptedBatch.options()
        let first = Notices()
        let model = try await ScriptedBatch.model("found-again", options: options, notices: first)
        _ = try await model.answer(.example)
        let second = Notices()
        let again = try await ScriptedBatch.model("found-again", options: options, notices: second)
        #expect(try await again.answer(.example).isBatched)
        guard case .submitted(let made, questions: 1) = first.all.first,
            case .found(let found, questions: 1) = second.all.first
        else {
            Issue.record("\(first.all) \(second.all)")
            return
        }
        #expect(made == found)
    }

    @Test("A job that failed is made again by the next run, under another name")
    func makesAgain() async throws {
        let options = try await ScriptedBatch.options()
        var arns: Set<String> = []
        for _ in 0..<2 {
            let notices = Notices()
            let model = try await ScriptedBatch.model(
                "job-fails", options: options, notices: notices)
            _ = try await model.answer(
                ModelRequest(
                    system: "s", prompt: "again \(options.input)", schema: "{}",
                    maximumOutputTokens: 9))
            guard case .submitted(let arn, _) = notices.all.first else {
                Issue.record("\(notices.all)")
                return
            }
            arns.insert(arn)
        }
        #expect(arns.count == 2)
    }

    @Test("A job that takes too long is stopped")
    func isStopped() async throws {
        var options = try await ScriptedBatch.options()
        options.patience = .milliseconds(50)
        let notices = Notices()
        let model = try await ScriptedBatch.model(
            "never", options: options, timeout: .milliseconds(200), notices: notices)
        await #expect(throws: BedrockFailure.self) { _ = try await model.answer(.example) }
        #expect(
            notices.all.last
                == .onDemand(questions: 1, reason: "the batch job has no answers to them"))
    }
}
