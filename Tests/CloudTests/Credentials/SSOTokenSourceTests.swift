import FoundationEssentials
import Testing

@testable import Cloud

@Suite("The token of a profile's sign-in")
struct SSOTokenSourceTests {
    let now = Date(timeIntervalSince1970: 1_772_368_205)  // 2026-03-01T12:30:05Z

    private func token(
        _ json: String?, home: TemporaryHome, session: Bool = true
    ) async throws -> String {
        let place = "sso_start_url = https://s\nsso_region = eu-west-1\n"
        try home.write(
            "[profile p]\nsso_account_id = 1\nsso_role_name = r\n"
                + (session ? "sso_session = abc\n[sso-session abc]\n" : "") + place,
            at: ".aws/config")
        let context = try home.context(["AWS_PROFILE": "p"], at: now)
        let settings = try #require(try SSOSettings(profile: "p", in: context.shared))
        if let json {
            try home.write(json, at: Self.file(settings.tokenKey, context.environment))
        }
        return try await SSOTokenSource(context: context, profileName: "p", settings: settings)
            .token()
    }

    private static func file(_ key: String, _ environment: AWSEnvironment) -> String {
        let path = SSOToken.path(key: key, environment: environment)
        return ".aws" + (path.split(separator: "/.aws", maxSplits: 1).last ?? "")
    }

    private func json(until end: String, refresh: String? = nil) -> String {
        let more = refresh.map {
            #", "clientId": "c", "clientSecret": "s", "refreshToken": "\#($0)", "#
                + #""registrationExpiresAt": "2090-01-01T00:00:00Z""#
        }
        return #"{"accessToken": "old", "expiresAt": "\#(end)"\#(more ?? "")}"#
    }

    @Test("Good as long as it lasts", arguments: [true, false])
    func valid(session: Bool) async throws {
        let good = json(until: "2026-03-01T12:30:06Z")
        #expect(try await token(good, home: TemporaryHome(), session: session) == "old")
    }

    @Test(
        "Expired, absent or spoilt: sign in again",
        arguments: [nil, "{}", #"{"accessToken": "old", "expiresAt": "2026-03-01T12:30:05Z"}"#])
    func signIn(_ json: String?) async throws {
        for session in [true, false] {
            let home = try TemporaryHome()
            let failure = await #expect(throws: CredentialsFailure.self) {
                try await token(json, home: home, session: session)
            }
            #expect(failure?.remedy == "Run `aws sso login --profile p`.")
        }
    }

    @Test(
        "Of a session, renewed with less than 15 minutes left, and kept",
        arguments: ["2026-03-01T12:44:00Z", "2026-03-01T10:00:00Z"])
    func renews(_ end: String) async throws {
        let home = try TemporaryHome()
        let first = try await token(json(until: end, refresh: "good"), home: home)
        #expect(first.hasPrefix("renewed-"))
        #expect(try await token(nil, home: home) == first)
    }

    @Test("Where AWS gives no new one, the old one is used to its end")
    func spent() async throws {
        let home = try TemporaryHome()
        let ending = json(until: "2026-03-01T12:40:00Z", refresh: "spent")
        #expect(try await token(ending, home: home) == "old")
        await #expect(throws: CredentialsFailure.self) {
            try await token(json(until: "2026-03-01T12:00:00Z", refresh: "spent"), home: home)
        }
    }
}
