import FoundationEssentials
import Testing

@testable import Cloud

@Suite("Credentials in the environment")
struct EnvironmentCredentialsTests {
    private func answer(_ variables: [String: String]) throws -> CredentialsAnswer {
        try EnvironmentCredentials(
            environment: AWSEnvironment(variables: variables, home: "/")
        ).answer()
    }

    let keys = ["AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "s"]

    @Test(
        "Keys, and the token of old before the new",
        arguments: [
            ([:], nil), (["AWS_SESSION_TOKEN": "n"], "n"),
            (["AWS_SESSION_TOKEN": "n", "AWS_SECURITY_TOKEN": "o"], "o"),
        ] as [([String: String], String?)])
    func keys(more: [String: String], token: String?) throws {
        #expect(
            try answer(keys.merging(more) { $1 })
                == .found(
                    AWSCredentials(accessKeyID: "A", secretAccessKey: "s", sessionToken: token)))
    }

    @Test("With an end")
    func expiration() throws {
        let variables = keys.merging(["AWS_CREDENTIAL_EXPIRATION": "1970-01-01T00:01:00Z"]) { $1 }
        guard case .found(let credentials) = try answer(variables) else {
            Issue.record("none")
            return
        }
        #expect(credentials.expiration == Date(timeIntervalSince1970: 60))
    }

    @Test("Without a key there is nothing", arguments: [[:], ["AWS_ACCESS_KEY_ID": ""]])
    func absent(_ variables: [String: String]) throws {
        #expect(try answer(variables) == .absent("AWS_ACCESS_KEY_ID is not set"))
    }

    @Test("Half of them, or an end that is no time, is an error")
    func refuses() {
        #expect(
            throws: CredentialsFailure.incomplete(
                place: "The environment", missing: "AWS_SECRET_ACCESS_KEY")
        ) { try answer(["AWS_ACCESS_KEY_ID": "A"]) }
        #expect(throws: CredentialsFailure.self) {
            try answer(keys.merging(["AWS_CREDENTIAL_EXPIRATION": "soon"]) { $1 })
        }
    }
}
