import Cloud
import CloudTestSupport
import SalesCore
import Testing

@Suite("Who signs")
struct CallerIdentityTests {
    @Test("As the service sees it")
    func asks() async throws {
        let identity = try await Ministack.client().callerIdentity()
        #expect(identity.arn.description == "arn:aws:iam::000000000000:root")
        #expect(identity.account == "000000000000")
    }

    @Test("A key that nobody has is refused")
    func refuses() async throws {
        let stranger = FixedCredentials(accessKeyID: "AKIANOBODY", secretAccessKey: "x")
        let failure = await #expect(throws: AWSFailure.self) {
            _ = try await Ministack.client(as: stranger).callerIdentity()
        }
        #expect(failure?.exitCode == .credentials)
    }
}
