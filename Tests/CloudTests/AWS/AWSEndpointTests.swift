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

    @Test(
        "Moved to another region, its host is that region's",
        arguments: [
            ("https://s3.amazonaws.com", "us-east-1", "https://s3.eu-west-1.amazonaws.com"),
            (
                "https://s3.cn-north-1.amazonaws.com.cn", "cn-north-1",
                "https://s3.eu-west-1.amazonaws.com.cn"
            ),
            (
                "https://s3-fips.dualstack.us-east-2.amazonaws.com", "us-east-2",
                "https://s3-fips.dualstack.eu-west-1.amazonaws.com"
            ),
        ])
    func moves(url: String, region: String, moved: String) {
        let endpoint = AWSEndpoint(url: url, region: region).moved(to: "eu-west-1")
        #expect(endpoint == AWSEndpoint(url: moved, region: "eu-west-1"))
        let own = AWSEndpoint(url: url, region: region, isCustom: true).moved(to: "eu-west-1")
        #expect(own == AWSEndpoint(url: url, region: "eu-west-1", isCustom: true))
    }
}
