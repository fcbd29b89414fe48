import Foundation
import Testing

@testable import Cloud

@Suite("What S3 tells of an object")
struct S3ObjectTests {
    @Test("From the headers of an answer")
    func reads() {
        let object = S3Object(
            key: "k", size: 3,
            headers: [
                "ETag": "\"e\"", "Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT",
                "x-amz-version-id": "v1", "x-amz-meta-sha256": "ab",
            ])
        let date = Date(timeIntervalSince1970: 784_111_777)
        #expect(
            object
                == S3Object(
                    key: "k", size: 3, etag: "\"e\"", lastModified: date, version: "v1",
                    sha256: "ab"))
    }

    @Test("An answer that tells little is taken as it is")
    func readsLittle() {
        #expect(S3Object(key: "k", size: 0, headers: [:]) == S3Object(key: "k", size: 0, etag: ""))
    }
}
