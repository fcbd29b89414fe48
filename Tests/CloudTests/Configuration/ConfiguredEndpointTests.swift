import Testing

@testable import Cloud

@Suite("URLs in place of AWS's own")
struct ConfiguredEndpointTests {
    let config = """
        [default]
        services = local
        endpoint_url = http://profile
        [profile broken]
        services = gone
        [services local]
        dynamodb =
          endpoint_url = http://section
        """

    @Test(
        "The nearest one counts",
        arguments: [
            (
                .dynamoDB,
                ["AWS_ENDPOINT_URL_DYNAMODB": "http://own", "AWS_ENDPOINT_URL": "http://all"],
                "http://own"
            ),
            (.dynamoDB, ["AWS_ENDPOINT_URL": "http://all"], "http://all"),
            (.dynamoDB, [:], "http://section"), (.s3, [:], "http://profile"),
            (.s3, ["AWS_ENDPOINT_URL_DYNAMODB": "http://own"], "http://profile"),
            (
                .s3,
                ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true", "AWS_ENDPOINT_URL": "http://all"],
                nil
            ),
        ] as [(AWSService, [String: String], String?)])
    func order(service: AWSService, variables: [String: String], url: String?) throws {
        let configuration = try TemporaryHome(config: config).configuration(variables)
        #expect(try configuration.configuredEndpoint(for: EndpointName(service))?.url == url)
    }

    @Test("A services section that is not there is told")
    func noSection() throws {
        let configuration = try TemporaryHome(config: config)
            .configuration(["AWS_PROFILE": "broken"])
        #expect(
            throws: ConfigurationFailure.noSection(profile: "broken", section: "services gone")
        ) { try configuration.configuredEndpoint(for: EndpointName(.s3)) }
    }

    @Test("Slashes at the end are dropped, a base path is kept")
    func slashes() throws {
        #expect(try ConfiguredEndpoint(url: "http://h:1/a//", setting: "X").url == "http://h:1/a")
    }

    @Test(
        "What is no address of a server is refused",
        arguments: [
            "h", "ftp://h", "http://", "http://h?a", "http://u:p@h", "http://h/ b", "http://h#a",
        ])
    func refuses(_ url: String) {
        let failure = #expect(throws: ConfigurationFailure.self) {
            try ConfiguredEndpoint(url: url, setting: "AWS_ENDPOINT_URL")
        }
        #expect(failure?.summary.contains("AWS_ENDPOINT_URL") == true)
        #expect(failure?.summary.contains("u:p") == false)
    }
}
