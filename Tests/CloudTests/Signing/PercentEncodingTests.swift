import Testing

@testable import Cloud

@Suite("Percent-encoding as AWS signs it")
struct PercentEncodingTests {
    @Test(
        "All but the unreserved characters",
        arguments: [
            ("azAZ09-._~", "azAZ09-._~"), ("a b+c", "a%20b%2Bc"),
            ("=&?#/:@", "%3D%26%3F%23%2F%3A%40"),
            ("ü", "%C3%BC"), ("ሴ", "%E1%88%B4"), ("100%", "100%25"), ("", ""),
        ])
    func encodes(text: String, encoded: String) {
        #expect(PercentEncoding.encode(text) == encoded)
    }

    @Test("A path keeps its slashes")
    func encodesPath() {
        #expect(PercentEncoding.encode("/a b//c", keepingSlashes: true) == "/a%20b//c")
    }
}
