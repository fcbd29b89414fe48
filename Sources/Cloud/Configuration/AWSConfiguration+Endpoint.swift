extension AWSConfiguration {
    /// The URL that is configured for a service, else AWS's own in the region.
    public func endpoint(for service: AWSService) throws(ConfigurationFailure) -> AWSEndpoint {
        try endpoint(EndpointName(service), in: try regionOrGlobal(for: service))
    }

    /// STS and IAM are there for the whole world, in the first of all regions.
    private func regionOrGlobal(for service: AWSService) throws(ConfigurationFailure) -> String? {
        if service == .sts || service == .iam { try configuredRegion() } else { try region() }
    }

    func endpoint(
        _ name: EndpointName, in region: String?
    ) throws(ConfigurationFailure) -> AWSEndpoint {
        // A URL of one's own is what it is: it has no variants, and no region but ours.
        if let configured = try configuredEndpoint(for: name) {
            guard let region else { throw .noRegion(profile: profileName) }
            return AWSEndpoint(url: configured.url, region: region, isCustom: true)
        }
        let usesFIPS = isTrue("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
        let usesDualStack = usesDualStack(for: name)
        let host = try EndpointHost(
            name, region: region ?? Self.firstRegion, usesFIPS: usesFIPS,
            usesDualStack: usesDualStack)
        let isGlobal = region == nil && name.prefix == "sts" && !usesFIPS && !usesDualStack
        return AWSEndpoint(
            url: "https://" + (isGlobal ? "sts.amazonaws.com" : host.name),
            region: host.signingRegion)
    }

    private func usesDualStack(for name: EndpointName) -> Bool {
        if name.hosts == .s3, let own = profile[nested: "s3"]?["use_dualstack_endpoint"] {
            return own.lowercased() == "true"
        }
        return isTrue("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
    }

    static let firstRegion = "us-east-1"
}
