import Testing

@testable import Cloud

@Suite("What a signature says of the body")
struct PayloadHashTests {
    private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test("SHA-256 of FIPS 180-2's examples, of any sequence of bytes")
    func hashes() {
        #expect(PayloadHash(of: []).text == empty)
        #expect(PayloadHash(of: Array("abc".utf8)).text == abc)
        #expect(PayloadHash(of: "abc".utf8.reversed().reversed()).text == abc)
    }

    @Test("Or that it says nothing")
    func unsigned() {
        #expect(PayloadHash.unsigned.text == "UNSIGNED-PAYLOAD")
    }
}
