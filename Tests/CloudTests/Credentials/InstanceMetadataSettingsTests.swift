import Testing

@testable import Cloud

@Suite("Where the metadata service is")
struct InstanceMetadataSettingsTests {
    private func settings(_ variables: [String: String], config: String = "") throws
        -> InstanceMetadataSettings
    {
        InstanceMetadataSettings(try TemporaryHome(config: config).configuration(variables))
    }

    private let endpoint = "AWS_EC2_METADATA_SERVICE_ENDPOINT"

    @Test(
        "IPv4 unless told otherwise",
        arguments: [
            ([:], "http://169.254.169.254/"),
            (["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"], "http://[fd00:ec2::254]/"),
            (["AWS_IMDS_USE_IPV6": "true"], "http://[fd00:ec2::254]/"),
            (["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://h:1/x/"], "http://h:1/x/"),
            (["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://h:1"], "http://h:1/"),
        ])
    func url(variables: [String: String], expected: String) throws {
        #expect(try settings(variables).url() == expected)
    }

    @Test(
        "What is no address or mode is refused",
        arguments: [
            ["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "ipv5"],
            ["AWS_EC2_METADATA_SERVICE_ENDPOINT": "h:1"],
        ])
    func refuses(_ variables: [String: String]) throws {
        let settings = try settings(variables)
        #expect(throws: ConfigurationFailure.self) { try settings.url() }
    }

    @Test("Time and tries, from the profile too")
    func limits() throws {
        let config = "[default]\nmetadata_service_timeout = 5\nmetadata_service_num_attempts = 2"
        let settings = try settings(["AWS_METADATA_SERVICE_TIMEOUT": "3"], config: config)
        #expect(settings.limits.connect == .seconds(3))
        #expect(settings.attempts == 2)
        #expect(try self.settings(["AWS_METADATA_SERVICE_NUM_ATTEMPTS": "many"]).attempts == 1)
    }
}
