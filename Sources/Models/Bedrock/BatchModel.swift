public import Cloud
public import Narrate
import SalesCore

/// A model on Bedrock whose questions are collected and put in batch jobs, at half the price.
///
/// What no job answers is asked on demand: too few questions, a job that fails, a record with an
/// error, or none at all.
public struct BatchModel: LanguageModel {
    private let onDemand: BedrockModel
    private let desk: BatchDesk

    public var provider: String { onDemand.provider }
    public var model: String { onDemand.model }
    public var parameters: String { "\(onDemand.parameters) batch" }

    /// - Parameters:
    ///   - onDemand: answers what no job does.
    ///   - options: the role, the prefixes, and when a job is closed.
    ///   - client: for Bedrock and S3.
    ///   - sleep: between two looks at a job.
    ///   - notice: is told what becomes of the questions.
    public init(
        onDemand: BedrockModel, options: BatchOptions, client: AWSClient,
        sleep: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        },
        notice: @escaping @Sendable (BatchNotice) -> Void = { _ in }
    ) {
        self.onDemand = onDemand
        let job = BatchJob(
            options: options, bedrock: BedrockClient(client), s3: S3Client(client), sleep: sleep,
            notice: notice)
        desk = BatchDesk(options: options, sleep: sleep) { requests in
            await Self.answers(to: requests, of: onDemand, from: job)
        }
    }

    public func answer(_ request: ModelRequest) async throws -> ModelReply {
        if let reply = try await desk.answer(to: request) { return reply }
        return try await onDemand.answer(request)
    }

    private static func answers(
        to requests: [ModelRequest], of model: BedrockModel, from job: BatchJob
    ) async -> BatchDesk.Answers {
        do {
            let answers = try await batched(requests, of: model, from: job)
            job.notice(.answered(questions: answers.count, of: requests.count))
            if answers.count < requests.count {
                job.notice(
                    .onDemand(
                        questions: requests.count - answers.count,
                        reason: "the batch job has no answers to them"))
            }
            return answers
        } catch {
            let failure = error as? any Failure
            let reason = failure?.summary ?? "The batch job was given up."
            if let remedy = failure?.remedy {
                job.notice(.refused(questions: requests.count, reason: reason, remedy: remedy))
            } else {
                job.notice(.onDemand(questions: requests.count, reason: reason))
            }
            return [:]
        }
    }

    private static func batched(
        _ requests: [ModelRequest], of model: BedrockModel, from job: BatchJob
    ) async throws -> BatchDesk.Answers {
        guard requests.count >= job.options.fewest, let first = requests.first else {
            throw BatchTooSmall(questions: requests.count, fewest: job.options.fewest)
        }
        var records = BatchRecords()
        var ids: [ModelRequest: String] = [:]
        for request in requests {
            ids[request] = records.insert(try model.batchQuestion(request).json())
        }
        let outcomes = try await job.answers(
            to: records, of: model.model, form: model.batchQuestion(first).form
        ).outcomes
        var answers: BatchDesk.Answers = [:]
        for (request, id) in ids {
            guard case .answer(let json) = outcomes[id],
                let answer = model.batchQuestion(request).answer(from: json)
            else { continue }
            answers[request] = Result { try model.reply(answer, isBatched: true) }
        }
        return answers
    }
}
