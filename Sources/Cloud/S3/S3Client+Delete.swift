extension S3Client {
    /// Deletes an object; one that is not there is deleted already.
    public func delete(_ address: S3Address, version: String? = nil) async throws {
        var call = try call("DeleteObject", .delete, on: address)
        if let version { call.query = [.init("versionId", version)] }
        try await client.send(call)
    }
}
