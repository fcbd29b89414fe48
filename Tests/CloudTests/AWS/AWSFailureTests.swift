import SalesCore
import Testing

@testable import Cloud

@Suite("A service's refusal, to whoever runs a job")
struct AWSFailureTests {
    private func failure(
        _ service: AWSService, _ operation: String, _ resource: String, _ status: Int,
        _ code: String
    ) -> AWSFailure {
        let call = AWSCall(service, operation, on: resource)
        let response = HTTPResponse(
            status: status, headers: ["x-amzn-requestid": "R1"],
            body: Array(#"{"__type":"\#(code)","message":"key sk-secret"}"#.utf8))
        return AWSFailure(AWSErrorReply(response), status: status, to: call, region: "eu-west-1")
    }

    @Test("What was refused, where, and by which code; the service's own words apart")
    func summary() {
        let failure = failure(.s3, "PutObject", "bucket b", 403, "AccessDenied")
        #expect(
            failure.summary
                == "S3 refused PutObject on bucket b in eu-west-1: AccessDenied (HTTP 403, request R1)."
        )
        #expect(failure.detail == "key sk-secret")
    }

    @Test(
        "The remedy names the action and the resource",
        arguments: [
            (
                AWSService.s3, "PutObject", "AccessDenied", 403,
                "s3:PutObject on arn:aws:s3:::b to", ExitCode.credentials
            ),
            (.s3, "ListObjectsV2", "AccessDenied", 403, "s3:ListBucket", .credentials),
            (
                .bedrockRuntime, "Converse", "AccessDeniedException", 403, "model access",
                .credentials
            ),
            (.dynamoDB, "Query", "ExpiredTokenException", 400, "Sign in again", .credentials),
            (.s3, "GetObject", "SignatureDoesNotMatch", 403, "secret", .credentials),
            (.s3, "GetObject", "NoSuchBucket", 404, "Create bucket b in eu-west-1", .failed),
            (.s3, "GetObject", "PermanentRedirect", 301, "region", .failed),
            (.dynamoDB, "PutItem", "ThrottlingException", 400, "quota of DynamoDB", .failed),
            (.s3, "GetObject", "RequestTimeTooSkewed", 403, "clock", .credentials),
            (.sts, "AssumeRole", "HTTP 403", 403, "sts:AssumeRole", .credentials),
        ])
    func remedy(
        service: AWSService, operation: String, code: String, status: Int, words: String,
        exit: ExitCode
    ) {
        let failure = failure(service, operation, "bucket b", status, code)
        #expect(failure.remedy?.contains(words) == true, "\(failure.remedy ?? "none")")
        #expect(failure.exitCode == exit)
    }
}
