import Testing

@testable import Cloud

@Suite("Keys in AWS's files")
struct FileCredentialsTests {
    private func shared(config: String? = nil, credentials: String? = nil) throws
        -> SharedConfiguration
    {
        let home = try TemporaryHome(config: config, credentials: credentials)
        return try SharedConfiguration(environment: home.environment())
    }

    let keys = "aws_access_key_id = A\naws_secret_access_key = s"

    @Test("Of the credentials file, with a token under either name")
    func credentialsFile() throws {
        let shared = try shared(
            config: "[profile p]\n\(keys)", credentials: "[p]\n\(keys)x\naws_session_token = t")
        #expect(
            try FileCredentials.credentialsFile(shared, profile: "p").answer()
                == .found(
                    AWSCredentials(accessKeyID: "A", secretAccessKey: "sx", sessionToken: "t")))
        #expect(
            try FileCredentials.configFile(shared, profile: "p").answer()
                == .found(AWSCredentials(accessKeyID: "A", secretAccessKey: "s")))
    }

    @Test("No profile, or none with keys, is nothing; it says where")
    func absent() throws {
        let shared = try shared(credentials: "[p]\nregion = x")
        for (profile, part) in [("q", "no profile \"q\""), ("p", "no aws_access_key_id")] {
            let answer = try FileCredentials.credentialsFile(shared, profile: profile).answer()
            guard case .absent(let reason) = answer else {
                Issue.record("\(answer)")
                continue
            }
            #expect(reason.contains(part) && reason.contains("/.aws/credentials"))
        }
    }

    @Test("Half of them is an error")
    func refuses() throws {
        let shared = try shared(credentials: "[p]\naws_access_key_id = A")
        let failure = #expect(throws: CredentialsFailure.self) {
            try FileCredentials.credentialsFile(shared, profile: "p").answer()
        }
        #expect(failure?.remedy?.contains("aws_secret_access_key") == true)
    }
}
