import Cloud
import Testing

@Suite("Addresses in S3")
struct S3AddressTests {
    @Test(
        "A bucket and a key",
        arguments: [
            ("s3://bucket", "bucket", ""), ("s3://bucket/", "bucket", ""),
            ("s3://my.bucket-1/a/b.csv", "my.bucket-1", "a/b.csv"),
            ("s3://bucket//a", "bucket", "/a"), ("s3://bucket/a b+c?d#e", "bucket", "a b+c?d#e"),
        ])
    func reads(text: String, bucket: String, key: String) throws {
        let address = try #require(S3Address(text))
        #expect(address.bucket == bucket)
        #expect(address.key == key)
        #expect(S3Address(address.description) == address)
    }

    @Test(
        "What no bucket can be called is none",
        arguments: [
            "", "bucket/key", "s3:/b/k", "s3://", "s3:///key", "s3://ab", "s3://Bucket/k",
            "s3://a_b_c/k", "s3://-abc/k", "s3://abc-/k", "s3://a..b/k", "https://bucket/k",
            "s3://\(String(repeating: "a", count: 64))/k",
        ])
    func refuses(text: String) {
        #expect(S3Address(text) == nil)
    }

    @Test("What stands under it")
    func appends() {
        #expect(S3Address("s3://bucket")?.appending("a").key == "a")
        #expect(S3Address("s3://bucket/p")?.appending("a/b").key == "p/a/b")
        #expect(S3Address("s3://bucket/p/")?.appending("a").key == "p/a")
    }
}
