import Testing

@testable import Cloud

@Suite("Profile and region")
struct AWSConfigurationTests {
    let config = """
        [default]
        region = eu-west-1
        [profile prod]
        region = eu-central-1
        use_fips_endpoint = TRUE
        """

    @Test(
        "The profile: the caller's, then the variables', then default",
        arguments: [
            (nil, [:], "default"), (nil, ["AWS_PROFILE": "prod"], "prod"),
            (nil, ["AWS_PROFILE": "default", "AWS_DEFAULT_PROFILE": "prod"], "prod"),
            ("prod", ["AWS_PROFILE": "default"], "prod"),
        ] as [(String?, [String: String], String)])
    func profile(named: String?, variables: [String: String], expected: String) throws {
        let configuration = try TemporaryHome(config: config)
            .configuration(variables, profile: named)
        #expect(configuration.profileName == expected)
        #expect(configuration.profileIsExplicit == (named != nil))
    }

    @Test("A profile that does not exist is told, with the nearest that does")
    func noProfile() throws {
        let home = try TemporaryHome(config: config)
        let failure = #expect(throws: ConfigurationFailure.self) {
            try home.configuration(["AWS_PROFILE": "prid"])
        }
        #expect(failure?.summary.contains("Did you mean \"prod\"?") == true)
    }

    @Test(
        "The region: AWS_REGION, AWS_DEFAULT_REGION, the profile",
        arguments: [
            ([:], "eu-west-1"), (["AWS_PROFILE": "prod"], "eu-central-1"),
            (["AWS_DEFAULT_REGION": "us-east-2"], "us-east-2"),
            (["AWS_DEFAULT_REGION": "us-east-2", "AWS_REGION": "ap-south-1"], "ap-south-1"),
            (["AWS_REGION": ""], "eu-west-1"),
        ])
    func region(variables: [String: String], expected: String) throws {
        #expect(try TemporaryHome(config: config).configuration(variables).region() == expected)
    }

    @Test("The caller's region is before all")
    func givenRegion() throws {
        let home = try TemporaryHome(config: config)
        let configuration = try AWSConfiguration(
            environment: home.environment(["AWS_REGION": "ap-south-1"]), region: "eu-north-1")
        #expect(try configuration.region() == "eu-north-1")
    }

    @Test("No region is told")
    func noRegion() throws {
        let configuration = try TemporaryHome().configuration()
        #expect(try configuration.configuredRegion() == nil)
        #expect(throws: ConfigurationFailure.noRegion(profile: "default")) {
            try configuration.region()
        }
    }

    @Test(
        "What would be no part of a host name is refused",
        arguments: ["a.b", "evil.com/", "-a", "a-", "123", "a b", "ü", "a@b"])
    func invalidRegion(_ text: String) throws {
        let configuration = try TemporaryHome().configuration(["AWS_REGION": text])
        #expect(throws: ConfigurationFailure.invalidRegion(text)) { try configuration.region() }
    }

    @Test("A variable is before its line in the profile")
    func settings() throws {
        let home = try TemporaryHome(config: config)
        let configuration = try home.configuration(["AWS_PROFILE": "prod"])
        #expect(configuration.isTrue("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"))
        let other = try home.configuration([
            "AWS_PROFILE": "prod", "AWS_USE_FIPS_ENDPOINT": "false",
        ])
        #expect(!other.isTrue("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"))
    }
}
