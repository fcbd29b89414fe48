/// A URL that someone set in place of AWS's own.
struct ConfiguredEndpoint: Hashable, Sendable {
    let url: String
    /// Where it was set.
    let setting: String

    init(url: String, setting: String) throws(ConfigurationFailure) {
        guard Origin(of: url).isWeb else {
            throw .invalidEndpoint(setting: setting, reason: "it is no http:// or https:// URL")
        }
        guard !url.contains(where: { "?#@".contains($0) || $0.isWhitespace }) else {
            throw .invalidEndpoint(
                setting: setting, reason: "it holds a query, a user name or a space")
        }
        self.url = String(url.reversed().drop { $0 == "/" }.reversed())
        self.setting = setting
    }
}

extension AWSConfiguration {
    /// The service's variable, the variable for all, the service's line in the profile's `services`
    /// section, the profile's line for all; nil for none of them.
    func configuredEndpoint(
        for name: EndpointName
    ) throws(ConfigurationFailure) -> ConfiguredEndpoint? {
        guard
            !isTrue("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")
        else { return nil }
        for variable in ["AWS_ENDPOINT_URL_\(name.configurationID)", "AWS_ENDPOINT_URL"] {
            if let url = environment[variable] {
                return try ConfiguredEndpoint(url: url, setting: variable)
            }
        }
        if let services = profile[text: "services"] {
            guard let section = shared.services[services] else {
                throw .noSection(profile: profileName, section: "services \(services)")
            }
            let key = name.configurationID.lowercased()
            if let url = section[nested: key]?["endpoint_url"], !url.isEmpty {
                return try ConfiguredEndpoint(
                    url: url, setting: "endpoint_url of \(key) in [services \(services)]")
            }
        }
        guard let url = profile[text: "endpoint_url"], !url.isEmpty else { return nil }
        return try ConfiguredEndpoint(
            url: url, setting: "endpoint_url of profile \"\(profileName)\"")
    }
}
