import Testing

@testable import Cloud

@Suite("What the places of a chain share")
struct CredentialsContextTests {
    @Test("A session is named after us and the time")
    func sessionName() throws {
        #expect(try TemporaryHome().context().sessionName == "salestalk-1800000000")
    }

    @Test("A profile that is not there is empty")
    func profile() throws {
        let context = try TemporaryHome(config: "[profile p]\na=1").context()
        #expect(context.profile("p") == ["a": .text("1")])
        #expect(context.profile("q").isEmpty)
    }
}
