public import Cloud
public import Narrate

/// What a job says of a writer on Bedrock.
public struct BedrockOptions: Hashable, Sendable {
    /// A model id, an inference profile's id or ARN.
    public var model: String
    /// As messages show it; where requests go is the client's to know.
    public var region: String
    public var guardrail: Guardrail?
    /// Where answers may be had at half the price, hours later.
    public var batch: BatchOptions?

    public init(
        model: String, region: String, guardrail: Guardrail? = nil, batch: BatchOptions? = nil
    ) {
        self.model = model
        self.region = region
        self.guardrail = guardrail
        self.batch = batch
    }

    /// The writer: one that collects its questions for batch jobs where the job asks for it.
    ///
    /// With a guardrail, nothing is batched: Bedrock does not say that batch jobs apply any.
    public func model(
        client: AWSClient, timeout: Duration,
        notice: @escaping @Sendable (BatchNotice) -> Void = { _ in }
    ) -> any LanguageModel {
        let onDemand = BedrockModel(options: self, client: client, timeout: timeout)
        guard let batch, guardrail == nil else { return onDemand }
        return BatchModel(onDemand: onDemand, options: batch, client: client, notice: notice)
    }
}

/// How questions are put to Bedrock in batch jobs.
public struct BatchOptions: Hashable, Sendable {
    /// The role that Bedrock takes on to read the questions and write the answers.
    public var role: String
    /// The prefixes below which each job gets a folder.
    public var input: S3Address
    public var output: S3Address
    /// The KMS key that encrypts both.
    public var kmsKey: String?
    /// Fewer questions are asked on demand: Bedrock takes no smaller jobs.
    public var fewest = 100
    /// As many close a job at once: Bedrock takes no larger ones.
    public var most = 50_000
    /// A job is closed when no question has come for so long.
    public var quiet = Duration.seconds(30)
    /// Between two looks at a job.
    public var interval = Duration.seconds(60)
    /// A job that takes longer is stopped, and what it has not answered is asked on demand.
    public var patience = Duration.seconds(24 * 3600)

    public init(role: String, input: S3Address, output: S3Address, kmsKey: String? = nil) {
        self.role = role
        self.input = input
        self.output = output
        self.kmsKey = kmsKey
    }
}
