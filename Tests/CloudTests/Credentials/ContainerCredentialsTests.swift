import FoundationEssentials
import Testing

@testable import Cloud

@Suite("The role of a container")
struct ContainerCredentialsTests {
    private let fullURI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    private let tokenFile = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"

    private func answer(
        _ variables: [String: String], home: TemporaryHome, http: any HTTPClient = CurlClient()
    ) async throws -> CredentialsAnswer {
        try await ContainerCredentials(home.context(variables, http: http)).answer()
    }

    private func key(
        _ variables: [String: String], home: TemporaryHome
    ) async throws -> String? {
        guard case .found(let credentials) = try await answer(variables, home: home) else {
            return nil
        }
        #expect(credentials.sessionToken?.hasPrefix("token&<") == true)
        #expect(credentials.expiration == Date(timeIntervalSince1970: 4_070_908_800))
        return credentials.accessKeyID
    }

    @Test("Over a full URI, with the token of a file before that of a variable, read anew")
    func pod() async throws {
        let home = try TemporaryHome()
        let file = try home.write("one", at: "token")
        let url = try CredentialsServer.url("/container/pod")
        let byFile = [fullURI: url, tokenFile: file, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "two"]
        let first = try await key(byFile, home: home)
        #expect(try await key(byFile, home: home) == first)
        try home.write("two", at: "token")
        let second = try await key(byFile, home: home)
        #expect(second != first)
        let byVariable = [fullURI: url, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "two"]
        #expect(try await key(byVariable, home: home) == second)
        #expect(try await key([fullURI: url], home: home) != second)
    }

    @Test("A relative URI goes to the ECS agent")
    func task() async throws {
        let http = ScriptedClient(
            .success(.init(200, #"{"AccessKeyId":"A","SecretAccessKey":"s","Token":"t"}"#)))
        _ = try await answer(
            ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/x", fullURI: "http://no"],
            home: TemporaryHome(), http: http)
        #expect(http.asked.map(\.url) == ["http://169.254.170.2/v2/x"])
        #expect(http.asked.map(\.isDirect) == [true], "no proxy is to see the token")
    }

    @Test(
        "Which servers may be asked",
        arguments: [
            ("https://anything.example/x", true), ("http://127.0.0.1:80/x", true),
            ("http://localhost/x", true), ("http://[::1]/x", true),
            ("http://169.254.170.2/x", true), ("http://169.254.170.23/x", true),
            ("http://[fd00:ec2::23]/x", true), ("http://example.com/x", false),
            ("http://10.0.0.1/", false), ("http://localhost.example.com/", false),
            ("http://127.0.0.1@example.com/", false), ("http://example.com\\@127.0.0.1/", false),
            ("ftp://localhost/", false), ("/x", false), ("http://169.254.169.254/", false),
        ])
    func allowed(_ url: String, expected: Bool) {
        #expect(ContainerCredentials.isAllowed(Origin(of: url)) == expected)
    }

    @Test("Another server is refused before it is asked")
    func refuses() async throws {
        let http = ScriptedClient()
        let home = try TemporaryHome()
        await #expect(throws: CredentialsFailure.self) {
            try await answer([fullURI: "http://example.com/"], home: home, http: http)
        }
        await #expect(throws: CredentialsFailure.self) {
            try await answer(
                ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "x"], home: home, http: http)
        }
        #expect(http.asked.isEmpty)
    }

    @Test("A token with a line break, or none where one is named, is refused; it is not shown")
    func refusesToken() async throws {
        let home = try TemporaryHome()
        let url = try CredentialsServer.url("/container/pod")
        for token in ["hush\n", "hu\r\nsh: x"] {
            let failure = await #expect(throws: CredentialsFailure.self) {
                try await answer(
                    [fullURI: url, "AWS_CONTAINER_AUTHORIZATION_TOKEN": token], home: home)
            }
            #expect(failure?.summary.contains("hu") == false)
        }
        await #expect(
            throws: CredentialsFailure.unreadableFile(setting: tokenFile, path: "/none")
        ) { try await answer([fullURI: url, tokenFile: "/none"], home: home) }
    }

    @Test("Three tries", arguments: [(2, true), (3, false)])
    func retries(failures: Int, succeeds: Bool) async throws {
        let home = try TemporaryHome()
        let path = "/container/fail-\(failures)/500"
        let key = try? await key([fullURI: try CredentialsServer.url(path)], home: home)
        #expect((key != nil) == succeeds)
        #expect(try await CredentialsServer.count(of: path) == 3)
    }

    @Test("An agent that says no is told without what it said")
    func refused() async throws {
        let home = try TemporaryHome()
        let url = try CredentialsServer.url("/container/fail-9/403")
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await answer([fullURI: url], home: home)
        }
        #expect(failure?.summary.contains("HTTP 403") == true)
        #expect(failure.map { dumped($0).contains("not-to-be-shown") } == false)
    }

    @Test("Without a variable there is nothing")
    func absent() async throws {
        guard case .absent(let reason) = try await answer([:], home: TemporaryHome()) else {
            Issue.record("found")
            return
        }
        #expect(reason.contains(fullURI))
    }
}
