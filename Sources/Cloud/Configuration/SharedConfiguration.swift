import FoundationEssentials

/// The config and the credentials file together, as botocore joins them.
///
/// A setting of the credentials file wins over the one of the config file.
struct SharedConfiguration: Sendable {
    typealias Section = ProfileFile.Section

    let configPath: String
    let credentialsPath: String
    private(set) var profiles: [String: Section] = [:]
    /// Of the config file alone.
    private(set) var configProfiles: [String: Section] = [:]
    /// Of the credentials file alone, under the names as written.
    private(set) var credentialsProfiles: [String: Section] = [:]
    private(set) var ssoSessions: [String: Section] = [:]
    private(set) var services: [String: Section] = [:]

    init(environment: AWSEnvironment) throws(ConfigurationFailure) {
        configPath = environment.path(environment["AWS_CONFIG_FILE"] ?? "~/.aws/config")
        credentialsPath = environment.path(
            environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "~/.aws/credentials")
        let config = try Self.read(configPath)
        // Two spellings of one name: the later one counts.
        for name in config.names { add(config.sections[name] ?? [:], under: name) }
        profiles = configProfiles
        credentialsProfiles = try Self.read(credentialsPath).sections
        for (name, section) in credentialsProfiles {
            profiles[name, default: [:]].merge(section) { $1 }
        }
    }

    private mutating func add(_ section: Section, under name: String) {
        if name == "default" {
            configProfiles[name] = section
            return
        }
        guard let words = ShellWords.split(name), words.count == 2 else { return }
        if name.hasPrefix("profile") {
            configProfiles[words[1]] = section
        } else if name.hasPrefix("sso-session") {
            ssoSessions[words[1]] = section
        } else if name.hasPrefix("services") {
            services[words[1]] = section
        }
    }

    /// Empty where there is no such file.
    private static func read(_ path: String) throws(ConfigurationFailure) -> ProfileFile {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
            return ProfileFile()
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .unreadableFile(path: path, reason: "this user may not read it")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .unreadableFile(path: path, reason: "it is not UTF-8")
        }
        return try ProfileFile(parsing: text, path: path)
    }
}
