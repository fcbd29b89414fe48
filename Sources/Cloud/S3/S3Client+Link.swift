extension S3Client {
    /// A URL by which whoever holds it reads the object, so long.
    ///
    /// It ends with the credentials that signed it, if they end before.
    public func link(to address: S3Address, version: String? = nil, for seconds: Int) async throws
        -> String
    {
        var call = try call("GetObject", .get, on: address)
        if let version { call.query = [.init("versionId", version)] }
        return try await client.presign(call, for: seconds)
    }
}
