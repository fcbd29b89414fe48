import Cloud
import Testing

@Suite("An answer that is none")
struct UnreadableReplyTests {
    @Test("Names service and operation")
    func tells() {
        let failure = UnreadableReply(service: .s3, operation: "ListObjectsV2")
        #expect(failure.summary.contains("S3 answered ListObjectsV2"))
        #expect(failure.remedy?.contains("endpoint") == true)
    }
}
