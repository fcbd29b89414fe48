import Cloud

/// The texts behind settings of a job, each secret asked for when it is used.
struct Secrets: Sendable {
    let aws: AWSServices
    let region: String?

    /// - Throws: what Secrets Manager says, or `SecretUnreadable`; never with the text in it.
    func text(of setting: SettingText) async throws -> String {
        switch setting {
        case .plain(let text): text
        case .secret(let reference):
            try await aws.secrets(in: region).secret(reference.secret, field: reference.field)
        }
    }

    func texts(of settings: [String: SettingText]) async throws -> [String: String] {
        var texts: [String: String] = [:]
        for (name, setting) in settings { texts[name] = try await text(of: setting) }
        return texts
    }
}
