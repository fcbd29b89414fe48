import SalesCore
import Testing

@testable import Narrate

@Suite("The tenant's own name")
struct OwnNamesTests {
    private static func check(_ text: String) throws -> CheckReport {
        let id = try #require(TenantID("acme-tools"))
        let tenant = Tenant(id: id, name: "Acmeworks Tools GmbH")
        return FactChecker(table: Acme.table, tenant: tenant).check(text, period: Acme.october)
    }

    @Test(
        "Speaks of the total",
        arguments: [
            ("Sales at Acmeworks reached $1.31M.", TextVerdict.supported),
            ("Sales at Acmeworks reached $1.41M.", .contradicted),
            ("Acmeworks booked $1.31M in October.", .supported),
            ("Acmeworks Tools GmbH's revenue fell 8.1%.", .supported),
            ("Acmeworks' orders rose.", .contradicted),
            ("All of Acmeworks's three regions sell.", .supported),
        ])
    func total(_ text: String, _ verdict: TextVerdict) throws {
        let report = try Self.check(text)
        #expect(report.verdict == verdict, "\(report.claims)")
    }

    @Test("Another name stays unknown, and so does this one to others")
    func others() throws {
        #expect(try Self.check("Sales at Initech reached $1.31M.").verdict == .notCheckable)
        #expect(Acme.check("Sales at Acmeworks reached $1.31M.").verdict == .notCheckable)
    }

    @Test("A short or common first word is not enough")
    func common() throws {
        let id = try #require(TenantID("west"))
        #expect(OwnNames(Tenant(id: id, name: "West Ltd")).phrases.contains(["west", "ltd"]))
        let pacific = OwnNames(Tenant(id: try #require(TenantID("p1")), name: "Pacific Foods"))
        #expect(!pacific.phrases.contains(["pacific"]))
        #expect(pacific.phrases.contains(["pacific", "foods"]))
    }
}
