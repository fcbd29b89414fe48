extension S3Client {
    /// Makes a bucket in the client's region, with nothing but S3's own defaults.
    public func createBucket(_ name: String) async throws {
        var call = try call("CreateBucket", .put, on: S3Address(bucket: name, key: ""))
        let region = try client.endpoint(of: .s3).region
        // The one region that must not be named (CreateBucket, LocationConstraint).
        if region != "us-east-1" {
            call.headers = ["Content-Type": "application/xml"]
            call.body = .bytes(
                Array(
                    ("<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                        + "<LocationConstraint>\(region)</LocationConstraint>"
                        + "</CreateBucketConfiguration>").utf8))
        }
        try await client.send(call)
    }
}
