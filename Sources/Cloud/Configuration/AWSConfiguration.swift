import SalesCore

/// What environment, config and credentials file say together: profile, region and endpoints.
public struct AWSConfiguration: Sendable {
    public let environment: AWSEnvironment
    /// The one in use: `default` unless one is named.
    public let profileName: String
    /// Named by the caller, not by the environment: credentials in variables count for nothing.
    let profileIsExplicit: Bool
    let shared: SharedConfiguration
    private let regionByCaller: String?

    /// `profile` comes before `AWS_DEFAULT_PROFILE` and `AWS_PROFILE`; `region` before `AWS_REGION`,
    /// `AWS_DEFAULT_REGION` and the profile.
    public init(
        environment: AWSEnvironment, profile: String? = nil, region: String? = nil
    ) throws(ConfigurationFailure) {
        self.environment = environment
        shared = try SharedConfiguration(environment: environment)
        regionByCaller = region
        profileIsExplicit = profile != nil
        let named = profile ?? environment["AWS_DEFAULT_PROFILE"] ?? environment["AWS_PROFILE"]
        if let named, shared.profiles[named] == nil {
            throw .noProfile(
                name: named, files: [shared.configPath, shared.credentialsPath],
                nearest: nearestName(to: named, among: shared.profiles.keys.sorted()))
        }
        profileName = named ?? "default"
    }

    var profile: SharedConfiguration.Section { shared.profiles[profileName] ?? [:] }

    /// A setting's variable before its line in the profile.
    func setting(_ variable: String, _ key: String) -> String? {
        environment[variable] ?? profile[text: key]
    }

    func isTrue(_ variable: String, _ key: String) -> Bool {
        setting(variable, key)?.lowercased() == "true"
    }
}

extension AWSConfiguration {
    /// nil where none is set.
    ///
    /// Throws `ConfigurationFailure.invalidRegion` for what can be no part of a host name.
    public func configuredRegion() throws(ConfigurationFailure) -> String? {
        let region =
            regionByCaller ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"]
        guard let name = region ?? profile[text: "region"], !name.isEmpty else { return nil }
        guard name.wholeMatch(of: /(?!-|[0-9]+$)[a-zA-Z0-9-]{1,63}/) != nil, name.last != "-" else {
            throw .invalidRegion(name)
        }
        return name
    }

    public func region() throws(ConfigurationFailure) -> String {
        guard let region = try configuredRegion() else { throw .noRegion(profile: profileName) }
        return region
    }
}
