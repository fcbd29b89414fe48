import Cloud
import Testing

@Suite("The services that are called")
struct AWSServiceTests {
    @Test(
        "Host, signature and configuration name each in their own way",
        arguments: [
            (AWSService.s3, "s3", "s3", "S3"),
            (.dynamoDB, "dynamodb", "dynamodb", "DYNAMODB"),
            (.bedrock, "bedrock", "bedrock", "BEDROCK"),
            (.bedrockRuntime, "bedrock-runtime", "bedrock", "BEDROCK_RUNTIME"),
            (.secretsManager, "secretsmanager", "secretsmanager", "SECRETS_MANAGER"),
            (.sts, "sts", "sts", "STS"), (.kms, "kms", "kms", "KMS"), (.iam, "iam", "iam", "IAM"),
        ])
    func names(service: AWSService, prefix: String, signing: String, id: String) {
        #expect(service.endpointPrefix == prefix)
        #expect(service.signingName == signing)
        #expect(service.configurationID == id)
        #expect(!service.name.isEmpty)
    }
}
