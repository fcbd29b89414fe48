import Cloud
import Narrate
import SalesCore

/// One batch job on Bedrock, from its questions to its answers.
///
/// Its name is the hash of its questions, so a run that starts again after a crash finds the job
/// that it had begun, and pays for no answer twice.
struct BatchJob: Sendable {
    let options: BatchOptions
    let bedrock: BedrockClient
    let s3: S3Client
    let sleep: @Sendable (Duration) async throws -> Void
    let notice: @Sendable (BatchNotice) -> Void

    /// - Throws: `BatchFailure` for a job that ended without answers, and what the services throw.
    func answers(
        to records: BatchRecords, of model: String, form: InvocationJobRequest.RecordForm
    ) async throws -> BatchAnswers {
        let prefix = "salestalk-\(records.name(for: model))-"
        let known = try await bedrock.jobs(named: prefix)
        let job: InvocationJob
        if let usable = known.first(where: \.status.isUsable) {
            job = usable
            notice(.found(job: job.arn, questions: records.count))
        } else {
            let name = "\(prefix)\(known.count + 1)"
            job = try await make(name, records, model: model, form: form, prefix: prefix)
            notice(.submitted(job: job.arn, questions: records.count))
        }
        let ended = try await end(of: job)
        guard ended.status.hasAnswers else {
            throw BatchFailure(job: ended.arn, status: ended.status, message: ended.message)
        }
        return try await output(of: ended, prefix: prefix)
    }

    private func make(
        _ name: String, _ records: BatchRecords, model: String,
        form: InvocationJobRequest.RecordForm, prefix: String
    ) async throws -> InvocationJob {
        let input = options.input.appending("\(prefix)questions.jsonl")
        try await s3.put(
            .bytes(records.jsonLines), at: input,
            options: S3PutOptions(contentType: "application/jsonl", kmsKey: options.kmsKey))
        let arn = try await bedrock.create(
            InvocationJobRequest(
                name: name, model: model, role: options.role, form: form, input: input,
                output: options.output.appending(prefix + "answers"), outputKey: options.kmsKey))
        return InvocationJob(arn: arn, status: .submitted)
    }

    private func end(of job: InvocationJob) async throws -> InvocationJob {
        var job = job
        var waited = Duration.zero
        var isStopped = false
        while !job.status.isOver {
            if waited > options.patience, !isStopped {
                try await bedrock.stop(job.arn)
                isStopped = true
            } else if waited > options.patience + options.interval * Self.looksAfterStop {
                throw BatchFailure(job: job.arn, status: job.status, message: nil)
            }
            try await sleep(options.interval)
            waited += options.interval
            job = try await look(at: job)
        }
        return job
    }

    private static let looksAfterStop = 10

    /// A look that fails for a reason that passes is one that told nothing.
    private func look(at job: InvocationJob) async throws -> InvocationJob {
        do {
            return try await bedrock.job(job.arn)
        } catch let failure as any Failure where failure.isTransient {
            return job
        }
    }

    private func output(of job: InvocationJob, prefix: String) async throws -> BatchAnswers {
        let folder = options.output.appending("\(prefix)answers/\(job.id)/")
        var answers = BatchAnswers()
        for object in try await s3.list(folder) where object.key.hasSuffix(".jsonl.out") {
            let bytes = ByteCollector()
            try await s3.get(S3Address(bucket: folder.bucket, key: object.key)) { bytes.add($0) }
            answers.read(bytes.all)
        }
        return answers
    }
}

extension InvocationJob.Status {
    /// Whether its answers are there, or may still come.
    fileprivate var isUsable: Bool {
        switch self {
        case .failed, .expired, .stopped, .stopping: false
        default: true
        }
    }
}
