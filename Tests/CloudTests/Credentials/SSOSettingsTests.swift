import Testing

@testable import Cloud

@Suite("What a profile says of sign-in")
struct SSOSettingsTests {
    private func settings(_ config: String) throws -> SSOSettings? {
        let home = try TemporaryHome(config: config)
        return try SSOSettings(
            profile: "p", in: SharedConfiguration(environment: home.environment()))
    }

    let role = "[profile p]\nsso_account_id = 1\nsso_role_name = r\n"
    let place = "sso_start_url = https://s\nsso_region = eu-west-1\n"

    @Test("By itself, the token is named after the start URL; with a session, after that")
    func reads() throws {
        let own = try #require(try settings(role + place))
        #expect(own.tokenKey == "https://s")
        #expect([own.accountID, own.roleName, own.region] == ["1", "r", "eu-west-1"])
        let shared = try #require(
            try settings(role + "sso_session = s\n[sso-session s]\n" + place))
        #expect(shared.tokenKey == "s")
        #expect(shared.startURL == "https://s")
    }

    @Test("A profile that asks for no role is none of these")
    func none() throws { #expect(try settings("[profile p]\n" + place) == nil) }

    @Test(
        "Half of it is told",
        arguments: [
            ("[profile p]\nsso_role_name = r", "sso_account_id"),
            ("[profile p]\nsso_account_id = 1\nsso_role_name = r", "sso_start_url"),
            ("[profile p]\nsso_account_id = 1\nsso_role_name = r\nsso_session = s", "\"s\""),
            (
                "[profile p]\nsso_account_id = 1\nsso_role_name = r\nsso_session = s\n"
                    + "[sso-session s]\nsso_start_url = x", "sso_region"
            ),
            (
                "[profile p]\nsso_account_id = 1\nsso_role_name = r\nsso_session = s\n"
                    + "sso_region = a\n[sso-session s]\nsso_start_url = x\nsso_region = b",
                "sso_region"
            ),
        ])
    func refuses(_ config: String, part: String) {
        let failure = #expect(throws: CredentialsFailure.self) { try settings(config) }
        #expect(failure?.summary.contains(part) == true)
    }
}
