import FoundationEssentials
import Testing

@testable import Cloud

@Suite("Credentials as JSON")
struct CredentialsDocumentTests {
    private func read(_ json: String) throws -> AWSCredentials {
        try CredentialsDocument(json: json.utf8, from: "It").credentials
    }

    @Test(
        "Token under either name, and with an end or without", arguments: ["Token", "SessionToken"])
    func reads(_ token: String) throws {
        let json = """
            {"AccessKeyId": "A", "SecretAccessKey": "s", "\(token)": "t",
             "Expiration": "1970-01-01T00:00:10Z", "Code": "Success", "Other": [1]}
            """
        #expect(
            try read(json)
                == AWSCredentials(
                    accessKeyID: "A", secretAccessKey: "s", sessionToken: "t",
                    expiration: Date(timeIntervalSince1970: 10)))
        #expect(
            try read(#"{"AccessKeyId": "A", "SecretAccessKey": "s"}"#)
                == AWSCredentials(accessKeyID: "A", secretAccessKey: "s"))
    }

    @Test(
        "What is missing or wrong is told, and no secret with it",
        arguments: [
            ("<html>hush", "JSON"), (#"{"AccessKeyId": 5, "SecretAccessKey": "hush"}"#, "JSON"),
            (#"{"SecretAccessKey": "hush"}"#, "AccessKeyId"),
            (#"{"AccessKeyId": "A", "SecretAccessKey": ""}"#, "SecretAccessKey"),
            (#"{"Code": "AssumeRoleUnauthorizedAccess"}"#, "AssumeRoleUnauthorizedAccess"),
            (
                #"{"AccessKeyId": "A", "SecretAccessKey": "hush", "Expiration": "soon"}"#,
                "Expiration"
            ),
        ])
    func refuses(_ json: String, part: String) {
        let failure = #expect(throws: CredentialsFailure.self) { try read(json) }
        #expect(failure?.summary.contains(part) == true)
        #expect(failure?.summary.contains("hush") == false)
    }
}
