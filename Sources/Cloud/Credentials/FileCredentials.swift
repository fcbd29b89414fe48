/// Keys that stand in a profile of the credentials file, or of the config file.
struct FileCredentials: CredentialsSource {
    let name: String
    let path: String
    let profileName: String
    let profile: ProfileFile.Section?

    static func credentialsFile(
        _ shared: SharedConfiguration, profile: String
    ) -> FileCredentials {
        FileCredentials(
            name: "shared credentials file", path: shared.credentialsPath, profileName: profile,
            profile: shared.credentialsProfiles[profile])
    }

    static func configFile(_ shared: SharedConfiguration, profile: String) -> FileCredentials {
        FileCredentials(
            name: "shared config file", path: shared.configPath, profileName: profile,
            profile: shared.configProfiles[profile])
    }

    func answer() throws -> CredentialsAnswer {
        guard let profile else { return .absent("no profile \"\(profileName)\" in \(path)") }
        guard let key = profile[text: "aws_access_key_id"], !key.isEmpty else {
            return .absent("no aws_access_key_id in profile \"\(profileName)\" of \(path)")
        }
        guard let secret = profile[text: "aws_secret_access_key"], !secret.isEmpty else {
            throw CredentialsFailure.incomplete(
                place: "Profile \"\(profileName)\" of \(path)", missing: "aws_secret_access_key")
        }
        let token = profile[text: "aws_security_token"] ?? profile[text: "aws_session_token"]
        return .found(
            AWSCredentials(accessKeyID: key, secretAccessKey: secret, sessionToken: token))
    }
}
