import SalesCore
import Storage
import Testing

@Suite("Hashing content")
struct SHA256StreamTests {
    @Test(
        "Gives the digests that FIPS 180-4 publishes",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func published(_ text: String, _ digest: String) {
        #expect(ContentHashing.crypto(text) == digest)
    }

    @Test("The cuts between chunks do not matter")
    func chunks() {
        let bytes = (0..<1000).map { UInt8($0 % 251) }
        var stream = SHA256Stream()
        for start in stride(from: 0, to: bytes.count, by: 37) {
            stream.update(bytes[start..<min(start + 37, bytes.count)])
        }
        stream.update(AnyCollection([]))
        #expect(stream.hexadecimal == ContentHashing.crypto.sha256(bytes))
    }

    @Test("Asking for the digest ends nothing")
    func goesOn() {
        var stream = SHA256Stream()
        stream.update(Array("a".utf8))
        _ = stream.digest
        stream.update(Array("bc".utf8))
        #expect(stream.hexadecimal == ContentHashing.crypto("abc"))
    }
}
