/// What a batch inference job of Bedrock's is told to do.
public struct InvocationJobRequest: Hashable, Sendable {
    /// Of 63 letters, digits and hyphens at most; the same name is the same job.
    public var name: String
    public var model: String
    /// The role that Bedrock takes on to read and write the objects.
    public var role: String
    public var form: RecordForm
    /// The object with one record a line.
    public var input: S3Address
    /// The prefix below which Bedrock writes the answers.
    public var output: S3Address
    /// The KMS key that encrypts them; the bucket's own way where there is none.
    public var outputKey: String?
    /// After which Bedrock gives up, from 24 to 168.
    public var hours: Int

    /// In which protocol the records are written.
    public enum RecordForm: String, Hashable, Sendable {
        case converse = "Converse"
        case invokeModel = "InvokeModel"
    }

    public init(
        name: String, model: String, role: String, form: RecordForm, input: S3Address,
        output: S3Address, outputKey: String? = nil, hours: Int = 24
    ) {
        self.name = name
        self.model = model
        self.role = role
        self.form = form
        self.input = input
        self.output = output
        self.outputKey = outputKey
        self.hours = hours
    }
}

extension InvocationJobRequest: Encodable {
    private struct Body: Encodable {
        let jobName, clientRequestToken, modelId, roleArn, modelInvocationType: String
        let inputDataConfig: [String: [String: String]]
        let outputDataConfig: [String: [String: String]]
        let timeoutDurationInHours: Int
    }

    public func encode(to encoder: any Encoder) throws {
        var output = ["s3Uri": "\(self.output)/"]
        output["s3EncryptionKeyId"] = outputKey
        let body = Body(
            jobName: name, clientRequestToken: name, modelId: model, roleArn: role,
            modelInvocationType: form.rawValue,
            inputDataConfig: [
                "s3InputDataConfig": ["s3Uri": input.description, "s3InputFormat": "JSONL"]
            ],
            outputDataConfig: ["s3OutputDataConfig": output], timeoutDurationInHours: hours)
        try body.encode(to: encoder)
    }
}
