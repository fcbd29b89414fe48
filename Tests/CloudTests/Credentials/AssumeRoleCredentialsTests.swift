import Testing

@testable import Cloud

@Suite("The role of a profile")
struct AssumeRoleCredentialsTests {
    let config = """
        [profile one]
        role_arn = arn:one
        source_profile = keys
        [profile two]
        role_arn = arn:two
        source_profile = one
        external_id = ext
        duration_seconds = 900
        role_session_name = me
        [profile self]
        role_arn = arn:one
        source_profile = self
        aws_access_key_id = A
        aws_secret_access_key = s
        [profile lonely]
        role_arn = arn:x
        source_profile = lonely
        [profile a]
        role_arn = arn:a
        source_profile = b
        [profile b]
        role_arn = arn:b
        source_profile = a
        [profile both]
        role_arn = arn:x
        source_profile = keys
        credential_source = Environment
        [profile none]
        role_arn = arn:x
        [profile nowhere]
        role_arn = arn:x
        source_profile = nobody
        [profile empty]
        region = x
        [profile from-empty]
        role_arn = arn:x
        source_profile = empty
        [profile mfa]
        role_arn = arn:x
        source_profile = keys
        mfa_serial = arn:device
        [profile env]
        role_arn = arn:one
        credential_source = Environment
        [profile odd]
        role_arn = arn:x
        credential_source = environment
        [profile pod]
        role_arn = arn:x
        credential_source = EcsContainer
        [profile web]
        role_arn = arn:x
        web_identity_token_file = /t
        """
    let credentials = "[keys]\naws_access_key_id = A\naws_secret_access_key = s"

    private func answer(
        _ profile: String, _ variables: [String: String] = [:]
    ) async throws -> CredentialsAnswer {
        let home = try TemporaryHome(config: config, credentials: credentials)
        return try await AssumeRoleCredentials(
            context: home.context(variables), profileName: profile
        ).answer()
    }

    private func key(_ profile: String, _ variables: [String: String] = [:]) async throws -> String
    {
        guard case .found(let credentials) = try await answer(profile, variables) else { return "" }
        return credentials.accessKeyID
    }

    @Test("With keys of another profile, of its own, or of a place: the same role, the same answer")
    func sources() async throws {
        let one = try await key("one")
        #expect(one.hasPrefix("ASIA"))
        #expect(try await key("self") == one)
        let variables = ["AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "s"]
        #expect(try await key("env", variables) == one)
        let pod = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": try CredentialsServer.url("/container/p")]
        #expect(try await key("pod", pod).hasPrefix("ASIA"))
    }

    @Test("A chain of two is signed with the first role's credentials, name and all")
    func chain() async throws {
        let one = try await key("one")
        #expect(try await key("two") != one)
    }

    @Test(
        "Loops are told, with the way round",
        arguments: [("a", "a → b → a"), ("lonely", "lonely → lonely")])
    func loops(_ profile: String, way: String) async {
        let failure = await #expect(throws: CredentialsFailure.self) { try await answer(profile) }
        #expect(failure?.summary.contains(way) == true)
    }

    @Test(
        "What cannot be is told",
        arguments: [
            ("both", "both source_profile and credential_source"), ("none", "no source_profile"),
            ("nowhere", "\"nobody\", which does not exist"), ("from-empty", "empty"),
            ("mfa", "mfa_serial"), ("odd", "\"environment\", which is none of"),
            ("env", "AWS_ACCESS_KEY_ID is not set"),
        ])
    func refuses(_ profile: String, part: String) async {
        let failure = await #expect(throws: CredentialsFailure.self) { try await answer(profile) }
        #expect(failure?.summary.contains(part) == true)
        #expect(failure?.remedy != nil)
    }

    @Test("A profile without a role, or with a web identity's, is none of these")
    func absent() async throws {
        for profile in ["keys", "empty", "web", "unknown"] {
            guard case .absent = try await answer(profile) else {
                Issue.record("\(profile)")
                continue
            }
        }
    }
}
