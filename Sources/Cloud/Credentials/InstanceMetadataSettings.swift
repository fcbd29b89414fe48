/// Where an instance's metadata service is, and how long it is waited for.
struct InstanceMetadataSettings: Hashable, Sendable {
    let isDisabled: Bool
    let isVersion1Disabled: Bool
    let attempts: Int
    let limits: TransferLimits
    private let endpoint: String?
    private let mode: String

    init(_ configuration: AWSConfiguration) {
        isDisabled = configuration.environment.isTrue("AWS_EC2_METADATA_DISABLED")
        isVersion1Disabled = configuration.isTrue(
            "AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")
        func number(_ variable: String, _ key: String) -> Int {
            max(1, min(60, configuration.setting(variable, key).flatMap { Int($0) } ?? 1))
        }
        attempts = number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")
        let seconds = Duration.seconds(
            number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout"))
        limits = TransferLimits(
            connect: seconds, idle: seconds, total: seconds * 2, responseBytes: 1 << 16)
        endpoint = configuration.setting(
            "AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
        let usesIPv6 = configuration.isTrue("AWS_IMDS_USE_IPV6", "imds_use_ipv6")
        mode =
            configuration.setting(
                "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")?
            .lowercased() ?? (usesIPv6 ? "ipv6" : "ipv4")
    }

    /// Ends with a slash.
    func url() throws(ConfigurationFailure) -> String {
        guard mode == "ipv4" || mode == "ipv6" else {
            throw .invalidEndpoint(
                setting: "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", reason: "it is no IPv4 or IPv6")
        }
        guard let endpoint else {
            return mode == "ipv6" ? "http://[fd00:ec2::254]/" : "http://169.254.169.254/"
        }
        let checked = try ConfiguredEndpoint(
            url: endpoint, setting: "AWS_EC2_METADATA_SERVICE_ENDPOINT")
        return checked.url + "/"
    }
}
