import FoundationEssentials
import Testing

@testable import Cloud

@Suite("What a program prints")
struct ProcessCredentialsTests {
    private func answer(
        _ command: String, printing json: String = ""
    ) async throws -> CredentialsAnswer {
        let home = try TemporaryHome(config: "[default]\ncredential_process = \(command)")
        try home.write(json, at: "an answer")
        try home.write(
            "[default]\ncredential_process = "
                + command.replacing("ANSWER", with: "\"\(home.path)/an answer\""),
            at: ".aws/config")
        return try await ProcessCredentials(context: home.context(), profileName: "default")
            .answer()
    }

    @Test("Its JSON, without a shell between")
    func gives() async throws {
        let json = """
            {"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t",
             "Expiration": "1970-01-01T00:00:10Z"}
            """
        #expect(
            try await answer("cat ANSWER", printing: json)
                == .found(
                    AWSCredentials(
                        accessKeyID: "A", secretAccessKey: "s", sessionToken: "t",
                        expiration: Date(timeIntervalSince1970: 10))))
    }

    @Test(
        "Anything else is told, without what it printed",
        arguments: [
            ("cat ANSWER", #"{"Version": 2, "SecretAccessKey": "hush"}"#, "Version 2"),
            ("cat ANSWER", "hush", "no JSON"),
            ("cat ANSWER", #"{"AccessKeyId": "hush"}"#, "no JSON"),
            ("cat ANSWER", #"{"Version": 1, "SecretAccessKey": "hush"}"#, "AccessKeyId"),
            ("false", "", "false ended with status 1"), ("no-such-program x", "", "not found"),
            ("'cat", "", "open quote"), ("echo $SECRET; echo `id`", "", "no JSON"),
        ])
    func refuses(_ command: String, json: String, part: String) async {
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await answer(command, printing: json)
        }
        #expect(failure?.summary.contains(part) == true, "\(String(describing: failure))")
        #expect(failure.map { dumped($0).contains("hush") } == false)
    }

    @Test("No setting, no program")
    func absent() async throws {
        let context = try TemporaryHome().context()
        #expect(
            try await ProcessCredentials(context: context, profileName: "p").answer()
                == .absent("no credential_process in profile \"p\""))
    }
}
