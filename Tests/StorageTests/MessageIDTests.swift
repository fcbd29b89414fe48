import Testing

@testable import Storage

@Suite("Ids of messages")
struct MessageIDTests {
    @Test("RFC 9562, appendix B.2: a name-based UUID of version 8 over SHA-256")
    func publishedVector() {
        let dnsNamespace: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4,
            0x30,
            0xC8,
        ]
        let id = MessageID(hashing: dnsNamespace + Array("www.example.com".utf8))
        #expect(id.description == "5c146b14-3c52-8afd-938a-375d0df1fbf6")
    }

    @Test("The same parts, the same id; other cuts, another")
    func derived() {
        let id = MessageID(derivedFrom: ["acme", "2025-12", "run"])
        #expect(id == MessageID(derivedFrom: ["acme", "2025-12", "run"]))
        #expect(id != MessageID(derivedFrom: ["acme2025-12", "run"]))
        #expect(id != MessageID(derivedFrom: ["acm", "e2025-12", "run"]))
        #expect(id != MessageID(derivedFrom: ["acme", "2025-12", "run", ""]))
        #expect(MessageID(id.description) == id)
    }

    @Test(
        "Text that is no UUID is none",
        arguments: [
            "", "5c146b14", "5C146B14-3C52-8AFD-938A-375D0DF1FBF6",
            "5c146b14-3c52-8afd-938a-375d0df1fbfg", "5c146b143c52-8afd-938a-375d-0df1fbf6aaaa",
        ])
    func malformed(_ text: String) {
        #expect(MessageID(text) == nil)
    }
}
