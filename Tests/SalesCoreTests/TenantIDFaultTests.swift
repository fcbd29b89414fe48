import SalesCore
import Testing

@Suite("Why a text is no tenant id")
struct TenantIDFaultTests {
    @Test(
        "Each reason is exact",
        arguments: [
            ("", "it has no character, and 2 are the least"),
            ("a", "it has only one character, and 2 are the least"),
            (String(repeating: "a", count: 300), "it has 300 characters, and 63 are the most"),
            ("acme/eu", "it has '/'; only a to z, 0 to 9 and - may stand in it"),
            ("../acme", "it has '.'; only a to z, 0 to 9 and - may stand in it"),
            ("acme#1", "it has '#'; only a to z, 0 to 9 and - may stand in it"),
            ("acMe", "it has the capital M; only a to z, 0 to 9 and - may stand in it"),
            ("ac me", "it has a space; only a to z, 0 to 9 and - may stand in it"),
            ("acmé", "it has the character U+00E9; only a to z, 0 to 9 and - may stand in it"),
            ("ac\u{0}", "it has the character U+0000; only a to z, 0 to 9 and - may stand in it"),
            ("-acme", "it begins with -"),
        ])
    func refuses(_ text: String, _ reason: String) {
        #expect(TenantID.fault(in: text) == reason)
        #expect(TenantID(text) == nil)
    }

    @Test(
        "None in what is one",
        arguments: ["ac", "0-9", "acme-eu-", "a" + String(repeating: "-", count: 62)])
    func accepts(_ text: String) {
        #expect(TenantID.fault(in: text) == nil)
        #expect(TenantID(text) != nil)
    }

    @Test("A fault is found exactly where the id is refused")
    func agrees() {
        let scalars = (0...0x17F).compactMap(Unicode.Scalar.init)
        for scalar in scalars {
            for text in ["\(scalar)", "a\(scalar)", "\(scalar)a"] {
                #expect((TenantID(text) == nil) == (TenantID.fault(in: text) != nil), "\(scalar)")
            }
        }
    }
}
