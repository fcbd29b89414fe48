import Cloud
import SalesCore
import Testing

@Suite("No credentials")
struct CredentialsMissingTests {
    @Test("Ends with 4, and says how to give some")
    func tells() {
        let failure = CredentialsMissing(service: .bedrockRuntime)
        #expect(failure.exitCode == .credentials)
        #expect(failure.summary.contains("Bedrock Runtime"))
        #expect(failure.remedy?.contains("AWS_PROFILE") == true)
    }
}
