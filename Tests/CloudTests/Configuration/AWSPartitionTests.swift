import Testing

@testable import Cloud

@Suite("The clouds of AWS")
struct AWSPartitionTests {
    @Test(
        "A region belongs to one",
        arguments: [
            ("eu-central-1", .aws), ("xx-new-9", .aws), ("cn-north-1", .china),
            ("us-gov-east-1", .usGovernment), ("us-iso-east-1", nil), ("us-isob-east-1", nil),
            ("eu-isoe-west-1", nil), ("eusc-de-east-1", nil),
        ] as [(String, AWSPartition?)])
    func ofRegion(region: String, partition: AWSPartition?) {
        #expect(AWSPartition(region: region) == partition)
    }

    @Test("Names as in ARNs")
    func names() {
        #expect(AWSPartition.allCases.map(\.rawValue) == ["aws", "aws-cn", "aws-us-gov"])
        #expect(AWSPartition.china.domain.hasSuffix(".cn"))
        #expect(AWSPartition.allCases.filter { !$0.hasFIPS } == [.china])
    }
}
