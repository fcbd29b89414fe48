import Testing

@testable import Cloud

@Suite("Where a service is called")
struct AWSConfigurationEndpointTests {
    private func endpoint(
        _ service: AWSService, _ variables: [String: String], config: String = ""
    ) throws -> AWSEndpoint {
        try TemporaryHome(config: config).configuration(variables).endpoint(for: service)
    }

    @Test("AWS's own host in the region")
    func own() throws {
        #expect(
            try endpoint(.bedrockRuntime, ["AWS_REGION": "eu-west-1"])
                == AWSEndpoint(
                    url: "https://bedrock-runtime.eu-west-1.amazonaws.com", region: "eu-west-1"))
    }

    @Test("A configured URL")
    func configured() throws {
        #expect(
            try endpoint(.s3, ["AWS_REGION": "eu-west-1", "AWS_ENDPOINT_URL_S3": "http://h:1/"])
                == AWSEndpoint(url: "http://h:1", region: "eu-west-1", isCustom: true))
    }

    @Test("Without a region, STS and IAM are the world's, and others none")
    func noRegion() throws {
        #expect(try endpoint(.sts, [:]).url == "https://sts.amazonaws.com")
        #expect(try endpoint(.sts, [:]).region == "us-east-1")
        #expect(try endpoint(.iam, [:]).url == "https://iam.amazonaws.com")
        #expect(throws: ConfigurationFailure.noRegion(profile: "default")) {
            try endpoint(.dynamoDB, [:])
        }
        #expect(throws: ConfigurationFailure.noRegion(profile: "default")) {
            try endpoint(.sts, ["AWS_ENDPOINT_URL": "http://h"])
        }
    }

    @Test("A URL of one's own has no variants")
    func noVariants() throws {
        let variables = [
            "AWS_REGION": "cn-north-1", "AWS_ENDPOINT_URL": "http://h",
            "AWS_USE_FIPS_ENDPOINT": "true", "AWS_USE_DUALSTACK_ENDPOINT": "true",
        ]
        #expect(try endpoint(.s3, variables).url == "http://h")
        #expect(try endpoint(.iam, variables).region == "cn-north-1")
    }

    @Test("Dual stack for S3 alone")
    func dualStackOfS3() throws {
        let config = "[default]\nregion = eu-west-1\ns3 =\n  use_dualstack_endpoint = true"
        #expect(try endpoint(.s3, [:], config: config).url.contains("dualstack"))
        #expect(try !endpoint(.dynamoDB, [:], config: config).url.contains("api.aws"))
    }
}
