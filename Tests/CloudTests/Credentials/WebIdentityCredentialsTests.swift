import FoundationEssentials
import Testing

@testable import Cloud

@Suite("A role for a token in a file")
struct WebIdentityCredentialsTests {
    private func answer(
        _ home: TemporaryHome, _ variables: [String: String], profile: String = "default",
        readsEnvironment: Bool = true
    ) async throws -> CredentialsAnswer {
        try await WebIdentityCredentials(
            context: home.context(variables), profileName: profile,
            readsEnvironment: readsEnvironment
        ).answer()
    }

    @Test("From variables and from a profile; the file is read anew")
    func gives() async throws {
        let home = try TemporaryHome()
        let file = try home.write("jwt.one", at: "token")
        try home.write(
            "[default]\nweb_identity_token_file = \(file)\nrole_arn = arn:r", at: ".aws/config")
        let variables = ["AWS_WEB_IDENTITY_TOKEN_FILE": file, "AWS_ROLE_ARN": "arn:r"]
        let first = try await answer(home, variables)
        guard case .found(let credentials) = first else {
            Issue.record("none")
            return
        }
        #expect(credentials.expiration == Date(timeIntervalSince1970: 4_070_908_800))
        #expect(try await answer(home, [:]) == first)
        #expect(try await answer(home, ["AWS_ROLE_ARN": "arn:other"]) != first)
        let named = try await answer(home, ["AWS_ROLE_SESSION_NAME": "me"])
        #expect(named != first)
        try home.write("jwt.two", at: "token")
        #expect(try await answer(home, variables) != first)
    }

    @Test("Variables count only where they may")
    func explicitProfile() async throws {
        let home = try TemporaryHome()
        let variables = ["AWS_WEB_IDENTITY_TOKEN_FILE": "/t", "AWS_ROLE_ARN": "arn:r"]
        #expect(
            try await answer(home, variables, readsEnvironment: false)
                == .absent("no web_identity_token_file in profile \"default\""))
    }

    @Test("A token without a role, or without its file, is an error")
    func refuses() async throws {
        let home = try TemporaryHome()
        await #expect(throws: CredentialsFailure.self) {
            try await answer(home, ["AWS_WEB_IDENTITY_TOKEN_FILE": "/none"])
        }
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await answer(
                home, ["AWS_WEB_IDENTITY_TOKEN_FILE": "/none", "AWS_ROLE_ARN": "arn:r"])
        }
        #expect(failure?.summary.contains("/none") == true)
    }
}
