import FoundationEssentials
import Testing

@testable import Cloud

@Suite("Credentials of a role, for a tenant")
struct RoleCredentialsTests {
    struct Fixed: CredentialsProvider {
        let name = "fixed"
        let given: AWSCredentials?

        func credentials() -> AWSCredentials? { given }
    }

    @Test("Taken on with those of the source; none without")
    func gives() async throws {
        let endpoint = AWSEndpoint(url: try CredentialsServer.url("/sts"), region: "eu-west-1")
        let sts = STSClient(endpoint: endpoint, http: CurlClient(), now: { Date() })
        let keys = AWSCredentials(accessKeyID: "A", secretAccessKey: "s")
        let role = RoleRequest(roleARN: "arn:r", sessionName: "acme")
        let tenant = RoleCredentials(role, source: Fixed(given: keys), sts: sts)
        #expect(try await tenant.credentials()?.accessKeyID.hasPrefix("ASIA") == true)
        #expect(tenant.name == "role arn:r")
        let none = RoleCredentials(role, source: Fixed(given: nil), sts: sts)
        #expect(try await none.credentials() == nil)
    }
}
