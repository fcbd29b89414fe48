import Testing

@testable import Cloud

@Suite("Where credentials come from")
struct CredentialsProviderTests {
    @Test("Every place has a name of its own")
    func names() async throws {
        let chain = try CredentialsChain(context: TemporaryHome().context())
        let names = await chain.reports.map(\.place)
        #expect(Set(names).count == names.count)
        #expect(!names.contains(""))
    }
}
