public import SalesCore

/// Why AWS's configuration files and variables do not say what is needed.
///
/// No case holds a line of a file: lines may be secret.
public enum ConfigurationFailure: Failure, Hashable {
    case unreadableFile(path: String, reason: String)
    case malformedFile(path: String, line: Int, reason: String)
    case noProfile(name: String, files: [String], nearest: String?)
    /// A profile refers to a section that is not there.
    case noSection(profile: String, section: String)
    case noRegion(profile: String)
    case invalidRegion(String)
    case invalidEndpoint(setting: String, reason: String)
    /// AWS has no such host.
    case noSuchEndpoint(service: String, region: String, reason: String)
}

extension ConfigurationFailure {
    public var summary: String {
        switch self {
        case .unreadableFile(let path, let reason): "\(path) cannot be read: \(reason)."
        case .malformedFile(let path, let line, let reason): "\(path), line \(line): \(reason)."
        case .noProfile(let name, let files, let nearest):
            "No AWS profile \"\(name)\" in \(files.joined(separator: " or "))."
                + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
        case .noSection(let profile, let section):
            "AWS profile \"\(profile)\" refers to the section [\(section)], which does not exist."
        case .noRegion(let profile): "No AWS region is set, nor is one in profile \"\(profile)\"."
        case .invalidRegion(let region): "\"\(region)\" is no name of an AWS region."
        case .invalidEndpoint(let setting, let reason): "\(setting) is no endpoint: \(reason)."
        case .noSuchEndpoint(let service, let region, let reason):
            "There is no endpoint of \(service) in \(region): \(reason)."
        }
    }

    public var remedy: String? {
        switch self {
        case .unreadableFile: "Give this user the right to read it, or name another file."
        case .malformedFile: "Correct that line: [section], name = value, or # comment."
        case .noProfile(let name, let files, _):
            "Set AWS_PROFILE to a profile that exists, or add [profile \(name)] to"
                + " \(files.first ?? "~/.aws/config")."
        case .noSection(_, let section): "Add [\(section)] to the config file."
        case .noRegion: "Set AWS_REGION, or `region` in the profile."
        case .invalidRegion: "Write it as AWS does, such as eu-central-1."
        case .invalidEndpoint: "Write an absolute URL such as https://host:port, without a query."
        case .noSuchEndpoint:
            "Choose another region, or unset AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT."
        }
    }

    public var exitCode: ExitCode { .credentials }
}
