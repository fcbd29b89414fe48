import Foundation
import SalesCore
import Testing

@Suite("Tenant ids")
struct TenantTests {
    @Test(
        "Fit for keys, paths and flags",
        arguments: [
            "acme", "a1", "0-9", "acme-outdoor-eu", "a" + String(repeating: "b", count: 62),
        ])
    func accepts(_ text: String) throws {
        let id = try #require(TenantID(text))
        #expect(id.description == text)
        #expect(try throughJSON(id) == id)
    }

    @Test(
        "Nothing else",
        arguments: [
            "", "a", "-acme", "Acme", "acme/eu", "acme.eu", "../acme", "acme ", "äcme", "a_b",
            "a\n",
            "a" + String(repeating: "b", count: 63),
        ])
    func refuses(_ text: String) {
        #expect(TenantID(text) == nil)
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode([TenantID].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test("Sorted by text")
    func order() throws {
        let ids = try ["b2", "a-1", "a1"].map { try #require(TenantID($0)) }
        #expect(ids.sorted().map(\.description) == ["a-1", "a1", "b2"])
    }
}
