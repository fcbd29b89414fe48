import Testing

@testable import Cloud

@Suite("Where a service is reached")
struct AWSEndpointTests {
    @Test("A call's host prefix, path and query are put in")
    func writes() {
        var call = AWSCall(.s3, "GetObject", on: "x")
        call.path = "/a%20b"
        let endpoint = AWSEndpoint(url: "https://s3.eu-west-1.amazonaws.com/", region: "eu-west-1")
        #expect(endpoint.url(of: call) == "https://s3.eu-west-1.amazonaws.com/a%20b")
        call.hostPrefix = "bucket"
        call.query = [.init("versionId", "1+2")]
        #expect(
            endpoint.url(of: call)
                == "https://bucket.s3.eu-west-1.amazonaws.com/a%20b?versionId=1%2B2")
    }
}
