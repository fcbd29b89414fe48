import Cloud
import Testing

@Suite("What a service says that a policy lacks")
struct DeniedActionTests {
    private static let user = "User: arn:aws:sts::123456789012:assumed-role/r/s is not authorized"

    @Test(
        "Action and resource, quoted or not",
        arguments: [
            (
                "to perform: s3:PutObjectTagging on resource: \"arn:aws:s3:::b/k\" because no",
                "s3:PutObjectTagging", "arn:aws:s3:::b/k"
            ),
            (
                "to perform: dynamodb:Query on resource: arn:aws:dynamodb:eu-west-1:1:table/t "
                    + "because no identity-based policy allows the dynamodb:Query action",
                "dynamodb:Query", "arn:aws:dynamodb:eu-west-1:1:table/t"
            ),
            ("to perform: sts:GetCallerIdentity", "sts:GetCallerIdentity", nil),
            ("to perform: bedrock:InvokeModel on resource: model x", "bedrock:InvokeModel", nil),
        ] as [(String, String, String?)])
    func reads(words: String, action: String, resource: String?) {
        let denied = DeniedAction("\(Self.user) \(words)")
        #expect(denied?.action == action)
        #expect(denied?.resource == resource)
    }

    @Test("Nothing where the words name none", arguments: ["", "Access Denied", "not authorized"])
    func none(words: String) { #expect(DeniedAction(words) == nil) }
}
