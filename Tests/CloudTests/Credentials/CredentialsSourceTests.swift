import Testing

@testable import Cloud

@Suite("A provider that says why it has none")
struct CredentialsSourceTests {
    struct Source: CredentialsSource {
        let name = "source"
        let given: CredentialsAnswer

        func answer() -> CredentialsAnswer { given }
    }

    @Test("It gives what it finds, else nothing")
    func gives() async throws {
        let credentials = AWSCredentials(accessKeyID: "A", secretAccessKey: "s")
        let provider: any CredentialsProvider = Source(given: .found(credentials))
        #expect(try await provider.credentials() == credentials)
        #expect(try await Source(given: .absent("no")).credentials() == nil)
    }
}
