/// The host name that AWS gives a service in a region, and the region that signatures name there.
struct EndpointHost: Hashable, Sendable {
    let name: String
    let signingRegion: String

    init(
        _ endpoint: EndpointName, region: String, usesFIPS: Bool, usesDualStack: Bool
    ) throws(ConfigurationFailure) {
        guard let partition = AWSPartition(region: region) else {
            throw .noSuchEndpoint(
                service: endpoint.service, region: region,
                reason: "the region is of a cloud that is not known here")
        }
        guard !usesFIPS || partition.hasFIPS else {
            throw .noSuchEndpoint(
                service: endpoint.service, region: region,
                reason: "AWS has none for FIPS in China")
        }
        let names = Names(
            endpoint: endpoint, partition: partition, region: region, usesFIPS: usesFIPS,
            usesDualStack: usesDualStack)
        switch endpoint.hosts {
        case .regional: name = names.regional
        case .plainInGovernment: name = names.plainInGovernment
        case .singleStack: name = names.singleStack
        case .s3: name = names.s3
        case .iam: name = names.iam
        }
        signingRegion = endpoint.hosts == .iam ? names.regionOfIAM : region
    }
}

private struct Names {
    let endpoint: EndpointName
    let partition: AWSPartition
    let region: String
    let usesFIPS: Bool
    let usesDualStack: Bool

    private var prefix: String { endpoint.prefix + (usesFIPS ? "-fips" : "") }
    private var domain: String { usesDualStack ? partition.dualStackDomain : partition.domain }

    var regional: String { "\(prefix).\(region).\(domain)" }

    var plainInGovernment: String {
        partition == .usGovernment && !usesDualStack
            ? "\(endpoint.prefix).\(region).\(domain)" : regional
    }

    var singleStack: String { "\(prefix).\(region).\(partition.domain)" }

    /// Its first region has the name of old.
    var s3: String {
        guard region != "us-east-1" || usesFIPS || usesDualStack else {
            return "s3.\(partition.domain)"
        }
        return "\(prefix)\(usesDualStack ? ".dualstack" : "").\(region).\(partition.domain)"
    }

    var iam: String {
        switch (partition, usesDualStack) {
        case (.china, false): "iam.cn-north-1.\(domain)"
        case (.usGovernment, _): "iam.us-gov.\(domain)"
        case (.aws, false): "\(prefix).\(domain)"
        case (.aws, true), (.china, true): "\(prefix).global.\(domain)"
        }
    }

    var regionOfIAM: String {
        switch partition {
        case .aws: "us-east-1"
        case .china: "cn-north-1"
        case .usGovernment: "us-gov-west-1"
        }
    }
}
