import Testing

@testable import Cloud

@Suite("How an object is kept")
struct S3PutOptionsTests {
    private func headers(_ options: S3PutOptions) -> HTTPHeaders {
        var headers = HTTPHeaders()
        options.add(to: &headers)
        return headers
    }

    @Test("By default as the bucket says")
    func plain() {
        #expect(headers(S3PutOptions()) == ["Content-Type": "application/octet-stream"])
    }

    @Test("With a key of its own and tags, encoded and in order")
    func all() {
        let options = S3PutOptions(
            contentType: "text/csv", kmsKey: "arn:aws:kms:x",
            tags: ["tenant": "a b", "kind": "r&d"])
        #expect(
            headers(options) == [
                "Content-Type": "text/csv", "x-amz-server-side-encryption": "aws:kms",
                "x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:x",
                "x-amz-tagging": "kind=r%26d&tenant=a%20b",
            ])
    }
}
