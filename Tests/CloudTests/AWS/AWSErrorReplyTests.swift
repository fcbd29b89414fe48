import Testing

@testable import Cloud

@Suite("What a service says of a refusal")
struct AWSErrorReplyTests {
    private func reply(_ body: String, headers: HTTPHeaders = [:]) -> AWSErrorReply {
        AWSErrorReply(HTTPResponse(status: 400, headers: headers, body: Array(body.utf8)))
    }

    @Test(
        "In each of the protocols",
        arguments: [
            #"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"m"}"#,
            #"{"__type":"ResourceNotFoundException","Message":"m"}"#,
            #"{"code":"ResourceNotFoundException:http://x/","message":"m"}"#,
            "<Error><Code>ResourceNotFoundException</Code><Message>m</Message></Error>",
            "<ErrorResponse><Error><Code>ResourceNotFoundException</Code><Message>m</Message></Error></ErrorResponse>",
        ])
    func reads(body: String) {
        let reply = reply(body)
        #expect(reply.code == "ResourceNotFoundException")
        #expect(reply.message == "m")
    }

    @Test("The header's code comes first, and the request's id from header or body")
    func readsHeaders() {
        let named = reply(
            #"{"message":"m"}"#,
            headers: ["x-amzn-ErrorType": "ValidationException:http://x/", "x-amzn-RequestId": "r"])
        #expect(named.code == "ValidationException")
        #expect(named.requestID == "r")
        #expect(reply("<Error><Code>C</Code><RequestId>q</RequestId></Error>").requestID == "q")
    }

    @Test("Where the bucket is, in header or body")
    func region() {
        #expect(reply("", headers: ["x-amz-bucket-region": "eu-west-1"]).region == "eu-west-1")
        #expect(reply("<Error><Region>eu-west-1</Region></Error>").region == "eu-west-1")
        #expect(reply(#"{"message":"m"}"#).region == nil)
    }

    @Test(
        "A reply that names nothing is named by its status", arguments: ["", "busy", "[]", "<a/>"])
    func namesStatus(body: String) {
        #expect(reply(body).code == "HTTP 400")
    }
}
