import SalesCore
import Testing

@Suite("E-mail addresses")
struct EmailAddressTests {
    @Test(
        "As people have them",
        arguments: [
            "ann@acme.example", "a.b+tag@mail.acme.example", "o'neil@acme-shops.example",
            "x_1@a.b.c.example", "ANN@ACME.EXAMPLE", "a@1a.example",
            String(repeating: "a", count: 64) + "@acme.example",
        ])
    func accepts(_ text: String) {
        #expect(EmailAddress(text)?.description == text)
    }

    @Test(
        "Others, each with its reason",
        arguments: [
            ("", "it has no @"), ("ann", "it has no @"),
            ("ann@b@acme.example", "it has more than one @"),
            ("@acme.example", "nothing stands before the @"),
            (
                ".ann@acme.example",
                "a dot stands at an end of its first part, or two stand together"
            ),
            (
                "ann.@acme.example",
                "a dot stands at an end of its first part, or two stand together"
            ),
            (
                "a..b@acme.example",
                "a dot stands at an end of its first part, or two stand together"
            ),
            ("an n@acme.example", "a character that no address has stands before the @"),
            ("\"ann\"@acme.example", "a character that no address has stands before the @"),
            ("änn@acme.example", "a character that no address has stands before the @"),
            ("ann\n@acme.example", "a character that no address has stands before the @"),
            (
                String(repeating: "a", count: 65) + "@acme.example",
                "more than 64 characters stand before the @"
            ),
            (
                "a@" + String(repeating: "a.", count: 130) + "example",
                "it is longer than 254 characters"
            ),
            ("ann@acme", "its domain has no dot"), ("ann@acme..example", "its domain is none"),
            ("ann@-acme.example", "its domain is none"),
            ("ann@acme-.example", "its domain is none"),
            ("ann@acme.example.", "its domain is none"),
            ("ann@ac me.example", "its domain is none"),
            ("ann@acme_shop.example", "its domain is none"),
            ("ann@10.0.0.1", "its domain ends with a number"),
        ])
    func refuses(_ text: String, _ reason: String) {
        #expect(EmailAddress.fault(in: text) == reason)
        #expect(EmailAddress(text) == nil)
    }
}
