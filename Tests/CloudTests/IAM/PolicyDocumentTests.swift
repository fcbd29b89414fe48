import Cloud
import Testing

@Suite("Policies in IAM's JSON")
struct PolicyDocumentTests {
    @Test("Members as IAM names them, none that is empty")
    func writes() throws {
        let policy = PolicyDocument([
            .init(
                "List", allow: ["s3:ListBucket"], on: ["arn:aws:s3:::b"],
                where: ["StringLike": ["s3:prefix": ["acme/*"]]])
        ])
        #expect(
            try policy.json() == """
                {"Statement":[{"Action":["s3:ListBucket"],"Condition":{"StringLike":\
                {"s3:prefix":["acme/*"]}},"Effect":"Allow","Resource":["arn:aws:s3:::b"],\
                "Sid":"List"}],"Version":"2012-10-17"}
                """)
    }

    @Test("Trust names who, and no resource")
    func trust() throws {
        let policy = PolicyDocument([
            .init("Runner", allow: ["sts:AssumeRole"], to: ["AWS": ["arn:aws:iam::1:root"]])
        ])
        #expect(
            try policy.json() == """
                {"Statement":[{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":\
                {"AWS":["arn:aws:iam::1:root"]},"Sid":"Runner"}],"Version":"2012-10-17"}
                """)
    }
}
