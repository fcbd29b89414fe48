import FoundationEssentials
import Testing

@testable import Cloud

@Suite("A role for a sign-in")
struct SSOCredentialsTests {
    private func answer(
        token: String, _ variables: [String: String] = [:], role: String = "Ana lyst"
    ) async throws -> CredentialsAnswer {
        let home = try TemporaryHome(
            config: """
                [default]
                sso_account_id = 123456789012
                sso_role_name = \(role)
                sso_start_url = abc
                sso_region = eu-west-1
                """)
        try home.write(
            #"{"accessToken": "\#(token)", "expiresAt": "2090-01-01T00:00:00Z"}"#,
            at: ".aws/sso/cache/a9993e364706816aba3e25717850c26c9cd0d89d.json")
        return try await SSOCredentials(
            context: home.context(variables), profileName: "default"
        ).answer()
    }

    @Test("From AWS IAM Identity Center")
    func gives() async throws {
        guard case .found(let credentials) = try await answer(token: "hush") else {
            Issue.record("none")
            return
        }
        #expect(credentials.expiration == Date(timeIntervalSince1970: 4_070_908_800))
        #expect(try await answer(token: "hush", role: "b&c=d") != .found(credentials))
    }

    @Test("A token that AWS takes no more: sign in again")
    func revoked() async {
        await #expect(
            throws: CredentialsFailure.signInNeeded(
                profile: "default", reason: "AWS takes its token no more")
        ) { try await answer(token: "revoked") }
    }

    @Test("A role that is not the person's is named", arguments: [(403, "AccessDenied")])
    func refused(status: Int, code: String) async throws {
        let url = try CredentialsServer.url("/portal/fail-9/\(status)")
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await answer(token: "hush", ["AWS_ENDPOINT_URL_SSO": url])
        }
        #expect(failure?.summary.contains("role Ana lyst in account 123456789012") == true)
        #expect(failure.map { dumped($0).contains("hush") } == false)
    }

    @Test("Bad moments pass", arguments: [500, 503])
    func retries(status: Int) async throws {
        let path = "/portal/fail-2/\(status)"
        guard
            case .found = try await answer(
                token: "hush", ["AWS_ENDPOINT_URL_SSO": try CredentialsServer.url(path)])
        else {
            Issue.record("none")
            return
        }
        let count = try await CredentialsServer.count(of: path + "/federation/credentials")
        #expect(count == 3)
    }

    @Test("A profile without is none of these")
    func absent() async throws {
        let context = try TemporaryHome().context()
        #expect(
            try await SSOCredentials(context: context, profileName: "p").answer()
                == .absent("no sso_account_id or sso_role_name in profile \"p\""))
    }
}
