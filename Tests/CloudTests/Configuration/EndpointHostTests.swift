import Testing

@testable import Cloud

@Suite("Host names of AWS")
struct EndpointHostTests {
    @Test(
        "As botocore has them",
        arguments: [
            (.s3, "us-east-1", "s3.amazonaws.com"),
            (.s3, "eu-west-1", "s3.eu-west-1.amazonaws.com"),
            (.s3, "cn-north-1", "s3.cn-north-1.amazonaws.com.cn"),
            (.dynamoDB, "us-gov-west-1", "dynamodb.us-gov-west-1.amazonaws.com"),
            (.bedrockRuntime, "eu-west-1", "bedrock-runtime.eu-west-1.amazonaws.com"),
            (.iam, "eu-west-1", "iam.amazonaws.com"),
            (.iam, "cn-northwest-1", "iam.cn-north-1.amazonaws.com.cn"),
            (.iam, "us-gov-east-1", "iam.us-gov.amazonaws.com"),
        ] as [(AWSService, String, String)])
    func plain(service: AWSService, region: String, host: String) throws {
        #expect(try self.host(service, region).name == host)
    }

    @Test(
        "With FIPS, with dual stack, with both",
        arguments: [
            (
                .s3, "us-east-1",
                [
                    "s3-fips.us-east-1.amazonaws.com", "s3.dualstack.us-east-1.amazonaws.com",
                    "s3-fips.dualstack.us-east-1.amazonaws.com",
                ]
            ),
            (
                .dynamoDB, "eu-west-1",
                [
                    "dynamodb-fips.eu-west-1.amazonaws.com", "dynamodb.eu-west-1.api.aws",
                    "dynamodb-fips.eu-west-1.api.aws",
                ]
            ),
            (
                .sts, "us-gov-west-1",
                [
                    "sts.us-gov-west-1.amazonaws.com", "sts.us-gov-west-1.api.aws",
                    "sts-fips.us-gov-west-1.api.aws",
                ]
            ),
            (
                .secretsManager, "eu-west-1",
                [
                    "secretsmanager-fips.eu-west-1.amazonaws.com",
                    "secretsmanager.eu-west-1.amazonaws.com",
                    "secretsmanager-fips.eu-west-1.amazonaws.com",
                ]
            ),
            (
                .iam, "eu-west-1",
                ["iam-fips.amazonaws.com", "iam.global.api.aws", "iam-fips.global.api.aws"]
            ),
        ] as [(AWSService, String, [String])])
    func variants(service: AWSService, region: String, hosts: [String]) throws {
        let variants = [(true, false), (false, true), (true, true)]
        #expect(
            try variants.map { fips, dual in
                try host(service, region, fips: fips, dual: dual).name
            } == hosts)
    }

    @Test(
        "IAM signs in the first region of its cloud",
        arguments: [
            ("eu-west-1", "us-east-1"), ("cn-northwest-1", "cn-north-1"),
            ("us-gov-east-1", "us-gov-west-1"),
        ])
    func signingRegion(region: String, expected: String) throws {
        #expect(try host(.iam, region).signingRegion == expected)
        #expect(try host(.s3, region).signingRegion == region)
    }

    @Test("There is no FIPS in China, and no way to the isolated clouds")
    func refuses() {
        #expect(throws: ConfigurationFailure.self) { try host(.s3, "cn-north-1", fips: true) }
        #expect(throws: ConfigurationFailure.self) { try host(.s3, "us-iso-east-1") }
    }

    private func host(
        _ service: AWSService, _ region: String, fips: Bool = false, dual: Bool = false
    ) throws -> EndpointHost {
        try EndpointHost(
            EndpointName(service), region: region, usesFIPS: fips, usesDualStack: dual)
    }
}
