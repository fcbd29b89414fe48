import Cloud
import Testing

@Suite("Names of things in AWS")
struct ARNTests {
    @Test("Read into their parts and written again")
    func reads() throws {
        let text = "arn:aws-cn:dynamodb:cn-north-1:123456789012:table/tenant-acme-metrics"
        let arn = try #require(ARN(text))
        #expect(arn.partition == "aws-cn")
        #expect(arn.service == "dynamodb")
        #expect(arn.region == "cn-north-1")
        #expect(arn.account == "123456789012")
        #expect(arn.resource == "table/tenant-acme-metrics")
        #expect(arn.description == text)
    }

    @Test(
        "Parts may be empty, and a resource may have colons",
        arguments: ["arn:aws:s3:::acme-archive/a:b", "arn:aws:iam::123456789012:role/acme"])
    func keeps(_ text: String) {
        #expect(ARN(text)?.description == text)
    }

    @Test(
        "Nothing else",
        arguments: ["", "acme", "arn:aws:s3::", "arn:::::x", "ARN:aws:s3:::b", "arn:aws:s3:::"])
    func refuses(_ text: String) {
        #expect(ARN(text) == nil)
    }
}
