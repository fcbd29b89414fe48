extension S3Client {
    /// A URL by which whoever holds it reads the object, so long.
    ///
    /// It ends with the credentials that signed it, if they end before. S3 answers it with the type
    /// and encoding named here, where they are.
    public func link(
        to address: S3Address, version: String? = nil, type: String? = nil,
        encoding: String? = nil, for seconds: Int
    ) async throws -> String {
        var call = try call("GetObject", .get, on: address)
        if let encoding { call.query.append(.init("response-content-encoding", encoding)) }
        if let type { call.query.append(.init("response-content-type", type)) }
        if let version { call.query.append(.init("versionId", version)) }
        return try await client.presign(call, for: seconds)
    }
}
