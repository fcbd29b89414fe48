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

    @Test("The remedy names what the service says it lacks, which may be more than was asked for")
    func namedByService() {
        let words =
            "User: u is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:k"
        let response = HTTPResponse(
            status: 403,
            body: Array("<Error><Code>AccessDenied</Code><Message>\(words)</Message></Error>".utf8))
        let failure = AWSFailure(
            AWSErrorReply(response), status: 403, to: AWSCall(.s3, "PutObject", on: "s3://b/k"),
            region: "eu-west-1")
        #expect(failure.remedy?.hasPrefix("Allow kms:GenerateDataKey on arn:aws:kms:k to") == true)
    }

    @Test("A bucket that is elsewhere is told with its region, where S3 says it")
    func elsewhere() {
        let response = HTTPResponse(status: 301, headers: ["x-amz-bucket-region": "us-west-2"])
        let failure = AWSFailure(
            AWSErrorReply(response), status: 301, to: AWSCall(.s3, "HeadObject", on: "bucket b"),
            region: "eu-west-1")
        #expect(
            failure.remedy
                == "Set the region of bucket b in the job to us-west-2; it is not eu-west-1.")
    }
}
