import Testing

@testable import Cloud

@Suite("The path that is signed")
struct CanonicalPathTests {
    @Test("S3 signs what is sent", arguments: ["/", "/a//b", "/a/../b", "/a%20b"])
    func asSent(path: String) {
        #expect(CanonicalPath.asSent(path) == path)
    }

    @Test(
        "Others sign it normalised and encoded once more",
        arguments: [
            ("/", "/"), ("//", "/"), ("/a//b", "/a/b"), ("/a/./b/", "/a/b/"), ("/a/../b", "/b"),
            ("/../..", "/"), ("/model/x%3A0/converse", "/model/x%253A0/converse"),
        ])
    func encodesAgain(path: String, canonical: String) {
        #expect(CanonicalPath.encodedAgain(path) == canonical)
    }
}
