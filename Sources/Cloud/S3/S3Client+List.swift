import FoundationEssentials

extension S3Client {
    /// All objects whose keys begin with the address's, by key.
    public func list(_ prefix: S3Address, pageSize: Int = 1000) async throws -> [S3Object] {
        var found: [S3Object] = []
        var token: String?
        repeat {
            let page = try await page(prefix, size: pageSize, after: token)
            found += page.objects
            token = page.next
        } while token != nil
        return found
    }

    /// What a list says of one object; none where it is not there.
    ///
    /// Whoever may list but a prefix is refused a head of what is missing, and a list is not.
    public func find(_ address: S3Address) async throws -> S3Object? {
        try await page(address, size: 1, after: nil).objects.first { $0.key == address.key }
    }

    private func page(
        _ prefix: S3Address, size: Int, after token: String?
    ) async throws -> (objects: [S3Object], next: String?) {
        var call = try call(
            "ListObjectsV2", .get, on: S3Address(bucket: prefix.bucket, key: ""))
        call.query = [.init("list-type", "2"), .init("encoding-type", "url")]
        call.query.append(.init("max-keys", "\(size)"))
        if !prefix.key.isEmpty { call.query.append(.init("prefix", prefix.key)) }
        if let token { call.query.append(.init("continuation-token", token)) }
        let response = try await client.send(call)
        guard let root = XMLNode(parsing: response.body), root.name == "ListBucketResult" else {
            throw UnreadableReply(service: .s3, operation: call.operation)
        }
        let isEncoded = root["EncodingType"]?.text == "url"
        let objects = root.all("Contents").compactMap { S3Object($0, isEncoded: isEncoded) }
        let isTruncated = root["IsTruncated"]?.text == "true"
        return (objects, isTruncated ? root["NextContinuationToken"]?.text : nil)
    }
}

extension S3Object {
    fileprivate init?(_ node: XMLNode, isEncoded: Bool) {
        guard let written = node["Key"]?.text, let size = node["Size"].flatMap({ Int($0.text) }),
            let key = isEncoded ? PercentEncoding.decode(written) : written
        else { return nil }
        let date = node["LastModified"].flatMap { try? Date($0.text, strategy: .iso8601) }
        self.init(key: key, size: size, etag: node["ETag"]?.text ?? "", lastModified: date)
    }
}
