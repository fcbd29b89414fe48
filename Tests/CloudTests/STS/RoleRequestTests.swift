import Testing

@testable import Cloud

@Suite("A role to be taken on")
struct RoleRequestTests {
    @Test("Its parameters, as AWS names them")
    func form() {
        var request = RoleRequest(roleARN: "arn:r", sessionName: "acme")
        #expect(
            String(decoding: request.form.bytes, as: UTF8.self)
                == "RoleArn=arn%3Ar&RoleSessionName=acme")
        request.externalID = "e f"
        request.duration = 900
        request.policy = "{\"a\"}"
        request.tags = [.init("tenant", "acme"), .init("plan", "pro+")]
        #expect(
            String(decoding: request.form.bytes, as: UTF8.self)
                == "RoleArn=arn%3Ar&RoleSessionName=acme&DurationSeconds=900&ExternalId=e%20f"
                + "&Policy=%7B%22a%22%7D&Tags.member.1.Key=tenant&Tags.member.1.Value=acme"
                + "&Tags.member.2.Key=plan&Tags.member.2.Value=pro%2B")
    }
}
