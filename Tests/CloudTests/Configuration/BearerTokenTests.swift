import Testing

@testable import Cloud

@Suite("Bedrock's API keys")
struct BearerTokenTests {
    @Test("From the environment")
    func reads() throws {
        let home = try TemporaryHome()
        #expect(try home.configuration().bedrockToken == nil)
        #expect(
            try home.configuration(["AWS_BEARER_TOKEN_BEDROCK": "hush"]).bedrockToken
                == BearerToken("hush"))
    }

    @Test(
        "Sent encrypted, or to this machine", arguments: ["https://h/x", "http://127.0.0.1:8000"])
    func sends(_ url: String) throws {
        #expect(try BearerToken("hush").authorization(for: url) == "Bearer hush")
    }

    @Test("Not sent in clear", arguments: ["http://h/x", "http://localhost.evil.com", "h"])
    func refuses(_ url: String) {
        let failure = #expect(throws: CredentialsFailure.self) {
            try BearerToken("hush").authorization(for: url)
        }
        #expect(failure?.summary.contains("hush") == false)
    }

    @Test("Printing shows nothing")
    func hides() {
        let token = BearerToken("hush")
        #expect(!"\(token) \(String(reflecting: token)) \(dumped(token))".contains("hush"))
    }
}
