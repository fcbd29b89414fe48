import Testing

@testable import Cloud

@Suite("One operation of a service")
struct AWSCallTests {
    @Test(
        "The action that allows it",
        arguments: [
            (AWSService.s3, "PutObject", "s3:PutObject"), (.s3, "HeadObject", "s3:GetObject"),
            (.s3, "UploadPart", "s3:PutObject"), (.s3, "HeadBucket", "s3:ListBucket"),
            (.bedrockRuntime, "Converse", "bedrock:InvokeModel"),
            (.dynamoDB, "BatchWriteItem", "dynamodb:BatchWriteItem"),
            (.secretsManager, "GetSecretValue", "secretsmanager:GetSecretValue"),
        ])
    func action(service: AWSService, operation: String, action: String) {
        #expect(AWSCall(service, operation, on: "x").action == action)
    }
}
