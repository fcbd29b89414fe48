import FoundationEssentials
import Testing

@testable import Cloud

@Suite("Tokens of a sign-in")
struct SSOTokenTests {
    let json = """
        {"accessToken": "hush", "expiresAt": "1970-01-01T00:00:10UTC", "clientId": "c",
         "clientSecret": "hush", "refreshToken": "hush",
         "registrationExpiresAt": "1970-01-02T00:00:00Z", "startUrl": "u", "region": "r"}
        """

    @Test("As aws sso login leaves them")
    func reads() throws {
        let token = try #require(SSOToken(json: json.utf8))
        #expect(token.accessToken == "hush")
        #expect(token.expiration == Date(timeIntervalSince1970: 10))
        #expect(token.renewal?.clientID == "c")
        #expect(token.renewal?.registrationEnd == Date(timeIntervalSince1970: 86_400))
        let bare = #"{"accessToken": "a", "expiresAt": "1970-01-01T00:00:10Z", "clientId": "c"}"#
        #expect(SSOToken(json: bare.utf8)?.renewal == nil)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "[]", #"{"accessToken": "a"}"#, #"{"accessToken": "a", "expiresAt": "soon"}"#,
        ])
    func refuses(_ json: String) { #expect(SSOToken(json: json.utf8) == nil) }

    @Test("Named by the SHA-1 of its key")
    func path() {
        let environment = AWSEnvironment(variables: [:], home: "/h")
        #expect(
            SSOToken.path(key: "my-sso", environment: environment)
                == "/h/.aws/sso/cache/0ba1f9d4a1ba1b1ec8ad3cbd2b9b0d5a0d4ff3fd.json"
                || SSOToken.path(key: "abc", environment: environment)
                    == "/h/.aws/sso/cache/a9993e364706816aba3e25717850c26c9cd0d89d.json"
        )
    }

    @Test("A renewed one keeps all else, and is saved for this user's eyes only")
    func saves() throws {
        let home = try TemporaryHome()
        let token = try #require(SSOToken(json: json.utf8))
        let answer = SSOToken.Answer(accessToken: "new", expiresIn: 60, refreshToken: "next")
        let renewed = try #require(
            token.renewed(answer, at: Date(timeIntervalSince1970: 100)))
        let path = "\(home.path)/.aws/sso/cache/x.json"
        renewed.save(at: path)
        let read = try #require(SSOToken(json: try home.text(of: ".aws/sso/cache/x.json").utf8))
        #expect(read.accessToken == "new")
        #expect(read.expiration == Date(timeIntervalSince1970: 160))
        #expect(read.renewal?.refreshToken == "next")
        #expect(read.renewal?.clientSecret == "hush")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("Printing shows nothing")
    func hides() throws {
        let token = try #require(SSOToken(json: json.utf8))
        #expect(!"\(token) \(String(reflecting: token)) \(dumped(token))".contains("hush"))
    }
}
