import SalesCore
import Testing

@testable import Runner

@Suite("What an admin asks for a tenant")
struct TenantApplicationTests {
    @Test("Is taken where it is in order")
    func accepts() throws {
        let application = try TenantApplication(
            id: "acme", name: "Acme & Söhne", plan: "team", owner: "ann@acme.example")
        #expect(application.id == .acme)
        #expect(application.name == "Acme & Söhne")
        #expect(application.plan == .team)
        #expect(application.owner?.description == "ann@acme.example")
    }

    @Test(
        "An id that is none is refused with the exact reason",
        arguments: [
            ("acme/eu", "it has '/'"), ("..", "it has '.'"), ("acme#1", "it has '#'"),
            (String(repeating: "a", count: 300), "it has 300 characters"),
            ("", "it has no character"),
            ("ac\u{1B}[31m", "U+001B"),
        ])
    func ids(_ id: String, _ reason: String) throws {
        let failure = #expect(throws: RunFailure.self) {
            _ = try TenantApplication(id: id, name: nil, plan: nil, owner: nil)
        }
        let summary = try #require(failure?.summary)
        #expect(summary.contains(reason))
        #expect(summary.count < 250)
        #expect(!summary.contains("\u{1B}"))
        #expect(failure?.exitCode == .invalidUse)
        #expect(failure?.remedy?.contains("2 to 63 characters") == true)
    }

    @Test(
        "So are a name, a plan and an owner",
        arguments: [
            ("", "team", "a@b.example", "is no name"), (" ", "team", "a@b.example", "is no name"),
            ("a\nb", "team", "a@b.example", "is no name"),
            (String(repeating: "n", count: 201), "team", "a@b.example", "is no name"),
            ("Acme", "gold", "a@b.example", "there is no plan \"gold\""),
            ("Acme", "team", "ann", "is no e-mail address: it has no @"),
        ])
    func others(_ name: String, _ plan: String, _ owner: String, _ reason: String) {
        let failure = #expect(throws: RunFailure.self) {
            _ = try TenantApplication(id: "acme", name: name, plan: plan, owner: owner)
        }
        #expect(failure?.summary.contains(reason) == true)
        #expect(failure?.exitCode == .invalidUse)
    }

    @Test("A plan written nearly right is guessed")
    func nearest() {
        let failure = #expect(throws: RunFailure.self) {
            _ = try TenantApplication(id: "acme", name: nil, plan: "enterprize", owner: nil)
        }
        #expect(failure?.remedy?.hasSuffix("Did you mean enterprise?") == true)
    }
}
