import Cloud
import Models
import Narrate

/// The model on Bedrock that a job names.
struct BedrockWriter: Sendable {
    let choice: BedrockChoice
    /// Of the job, where the writer names none.
    let region: String?
    let aws: AWSServices
    var limits = Limits()

    /// One for all tenants of a run, who share its batch jobs.
    func model(
        timeout: Duration, notice: @escaping @Sendable (BatchNotice) -> Void = { _ in }
    ) throws -> any LanguageModel {
        let region = choice.region ?? region
        let options = BedrockOptions(
            model: choice.model, region: try aws.configuration(in: region).region(),
            guardrail: choice.guardrail.map { Guardrail(id: $0.id, version: $0.version) },
            batch: choice.batch.flatMap(batch))
        return options.model(
            client: try aws.client(in: region), timeout: timeout, notice: notice)
    }

    /// Lists jobs and answers. No job is made: one that has begun is paid for.
    func probeBatch() async throws -> String {
        guard let batch = choice.batch.flatMap(batch) else { return "none" }
        let client = try aws.client(in: choice.region ?? region)
        _ = try await BedrockClient(client).jobs(named: "salestalk-probe-")
        _ = try await S3Client(client).list(batch.output.appending("probe/"))
        return "jobs can be listed, and answers below \(batch.output);"
            + " the first job shows whether one can be made"
    }

    private func batch(_ batch: BedrockChoice.Batch) -> BatchOptions? {
        S3Address(batch.url).map { place in
            var options = BatchOptions(
                role: batch.role, input: place.appending("questions"),
                output: place.appending("answers"))
            if let quiet = limits.batchQuiet { options.quiet = .seconds(quiet) }
            if let look = limits.batchLook { options.interval = .seconds(look) }
            return options
        }
    }
}
