import FoundationEssentials
import Testing

@testable import Cloud

@Suite("AWS's Security Token Service")
struct STSClientTests {
    let keys = AWSCredentials(accessKeyID: "AKID", secretAccessKey: "s", sessionToken: "t")
    let role = RoleRequest(roleARN: "arn:r", sessionName: "acme")

    private func client(
        _ url: String, region: String = "eu-west-1", http: any HTTPClient = CurlClient()
    ) -> STSClient {
        STSClient(
            endpoint: AWSEndpoint(url: url, region: region), http: http,
            now: { Date(timeIntervalSince1970: 1.8e9) },
            attempts: Attempts(count: 3, pause: .milliseconds(1)))
    }

    @Test(
        "A role's credentials: other roles, names, policies, tags, regions and signers get others")
    func assumesRole() async throws {
        let sts = client(try CredentialsServer.url("/sts"))
        let given = try await sts.assumeRole(role, with: keys)
        #expect(given.sessionToken?.hasPrefix("token&<") == true)
        #expect(given.expiration == Date(timeIntervalSince1970: 4_070_908_800))
        #expect(try await sts.assumeRole(role, with: keys) == given)
        var narrowed = role
        narrowed.policy = "{}"
        var tagged = role
        tagged.tags = [.init("tenant", "acme")]
        let others = [
            try await sts.assumeRole(narrowed, with: keys),
            try await sts.assumeRole(tagged, with: keys),
            try await sts.assumeRole(
                RoleRequest(roleARN: "arn:r", sessionName: "beta"), with: keys),
            try await sts.assumeRole(
                role, with: AWSCredentials(accessKeyID: "AKIE", secretAccessKey: "s")),
            try await sts.assumeRole(role, webIdentityToken: "jwt"),
            try await client(try CredentialsServer.url("/sts"), region: "us-east-1")
                .assumeRole(role, with: keys),
        ]
        #expect(Set(others + [given]).count == 7)
    }

    @Test("A web identity's call is not signed, and its token is in the body")
    func webIdentity() async throws {
        let http = ScriptedClient(.success(.init(200, "<x/>")))
        _ = try? await client("http://h", http: http).assumeRole(role, webIdentityToken: "j+t")
        let request = try #require(http.asked.first)
        #expect(request.headers["Authorization"] == nil)
        #expect(!request.url.contains("j"))
        let body = String(decoding: request.body.bytes, as: UTF8.self)
        #expect(body.contains("WebIdentityToken=j%2Bt"))
        #expect(body.contains("Action=AssumeRoleWithWebIdentity&Version=2011-06-15"))
    }

    @Test("No is told with action, role and code; AWS's words are detail")
    func refused() async throws {
        let sts = client(try CredentialsServer.url("/sts/fail-9/403"))
        await #expect(
            throws: CredentialsFailure.refused(
                action: "sts:AssumeRole", resource: "arn:r", code: "AccessDenied",
                message: "no & no")
        ) { try await sts.assumeRole(role, with: keys) }
    }

    @Test("A clock that is wrong is set by AWS's own, once")
    func skew() async throws {
        let path = "/sts/skewed/\(UUID().uuidString)"
        let given = try await client(try CredentialsServer.url(path)).assumeRole(role, with: keys)
        #expect(given.accessKeyID.hasPrefix("ASIA"))
        #expect(try await CredentialsServer.count(of: path + "/") == 2)
    }

    @Test("Bad moments and throttling pass", arguments: [(500, 2), (503, 2), (400, 2), (503, 3)])
    func retries(status: Int, failures: Int) async throws {
        let path = "/sts/fail-\(failures)/\(status)"
        let given = try? await client(try CredentialsServer.url(path))
            .assumeRole(role, with: keys)
        #expect((given != nil) == (failures < 3))
    }

    @Test(
        "What is no answer of STS is told",
        arguments: [(200, "<html>hush"), (502, "hush"), (200, "")])
    func unusable(status: Int, text: String) async {
        let answer = Result<HTTPResponse, CloudFailure>.success(.init(status, text))
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await client("http://h", http: ScriptedClient(answer, answer, answer))
                .assumeRole(role, with: keys)
        }
        #expect(failure.map { dumped($0).contains("hush") } == false)
    }
}
