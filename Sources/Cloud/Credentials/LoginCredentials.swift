/// A session of `aws login`, which is refused: its keys are bound to a device key that we do not hold.
struct LoginCredentials: CredentialsSource {
    let name = "login session"
    let profileName: String
    let profile: ProfileFile.Section

    func answer() throws -> CredentialsAnswer {
        guard profile["login_session"] == nil else {
            throw CredentialsFailure.needsPerson(profile: profileName, setting: "login_session")
        }
        return .absent("no login_session in profile \"\(profileName)\"")
    }
}
