/// What a profile says of AWS IAM Identity Center: by itself, or with an `sso-session` section.
struct SSOSettings: Hashable, Sendable {
    let startURL: String
    let region: String
    let accountID: String
    let roleName: String
    let sessionName: String?

    /// nil where the profile asks for no such role.
    init?(
        profile name: String, in shared: SharedConfiguration
    ) throws(CredentialsFailure) {
        var profile = shared.profiles[name] ?? [:]
        guard profile["sso_role_name"] != nil || profile["sso_account_id"] != nil else {
            return nil
        }
        sessionName = profile[text: "sso_session"]
        if let sessionName {
            guard let session = shared.ssoSessions[sessionName] else {
                throw .invalidProfile(
                    name: name, reason: "has sso_session \"\(sessionName)\", which does not exist")
            }
            for key in ["sso_start_url", "sso_region"] where session[key] == nil {
                throw .incomplete(place: "[sso-session \(sessionName)]", missing: key)
            }
            for (key, value) in session {
                guard profile[key] == nil || profile[key] == value else {
                    throw .invalidProfile(
                        name: name,
                        reason: "says of \(key) what [sso-session \(sessionName)] does not")
                }
                profile[key] = value
            }
        }
        func needed(_ key: String) throws(CredentialsFailure) -> String {
            guard let value = profile[text: key] else {
                throw .incomplete(place: "AWS profile \"\(name)\"", missing: key)
            }
            return value
        }
        roleName = try needed("sso_role_name")
        accountID = try needed("sso_account_id")
        startURL = try needed("sso_start_url")
        region = try needed("sso_region")
    }

    /// What the token's file is named after.
    var tokenKey: String { sessionName ?? startURL }
}
