import Testing

@testable import Cloud

@Suite("PolicyResource")
struct PolicyResourceTests {
    @Test(
        "What was acted on is named as a policy names it",
        arguments: [
            ("bucket kept", "eu-west-1", "arn:aws:s3:::kept"),
            ("s3://kept/a/b.csv", "cn-north-1", "arn:aws-cn:s3:::kept/a/b.csv"),
            (
                "table tenant-acme-metrics", "us-gov-west-1",
                "arn:aws-us-gov:dynamodb:us-gov-west-1:*:table/tenant-acme-metrics"
            ),
            ("role runner", "eu-west-1", "arn:aws:iam::*:role/runner"),
            ("secret a/b", "eu-west-1", "arn:aws:secretsmanager:eu-west-1:*:secret:a/b-*"),
            (
                "model anthropic.claude-x", "eu-west-1",
                "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-x"
            ),
            (
                "model eu.anthropic.claude-x", "eu-west-1",
                "arn:aws:bedrock:eu-west-1:*:inference-profile/eu.anthropic.claude-x"
            ),
            ("secret arn:aws:x", "eu-west-1", "arn:aws:x"), ("whoever", "eu-west-1", "whoever"),
            ("whoever asks", "eu-west-1", "whoever asks"),
        ])
    func names(resource: String, region: String, arn: String) {
        #expect(PolicyResource.name(of: resource, in: region) == arn)
    }
}
