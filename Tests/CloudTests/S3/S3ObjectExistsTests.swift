import Cloud
import SalesCore
import Testing

@Suite("A key that was to be new")
struct S3ObjectExistsTests {
    @Test("Names the object, and fails for good")
    func tells() {
        let failure = S3ObjectExists(address: S3Address(bucket: "bucket", key: "a/b"))
        #expect(failure.summary.contains("s3://bucket/a/b"))
        #expect(failure.remedy != nil)
        #expect(!failure.isTransient)
    }
}
