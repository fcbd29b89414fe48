import FoundationEssentials

extension S3Client {
    /// Stores an object whole or not at all, and has S3 hold its bytes to their SHA-256.
    ///
    /// With `mustBeNew`, an object with the same bytes is success, for then this is a repetition.
    /// - Throws: `S3ObjectExists` for one with others, and what `AWSClient.send` throws.
    @discardableResult
    public func put(
        _ body: HTTPBody, at address: S3Address, options: S3PutOptions = S3PutOptions()
    ) async throws -> S3Object {
        let hash = try BodyHash(of: body, server: address.description)
        do {
            return body.count > partSize
                ? try await putInParts(body, hash: hash, at: address, options: options)
                : try await putAtOnce(body, hash: hash, at: address, options: options)
        } catch let failure as AWSFailure where failure.status == 412 && options.mustBeNew {
            let there = try await head(address)
            guard there.sha256 == hash.hexadecimal else { throw S3ObjectExists(address: address) }
            return there
        }
    }

    private func putAtOnce(
        _ body: HTTPBody, hash: BodyHash, at address: S3Address, options: S3PutOptions
    ) async throws -> S3Object {
        var call = try call("PutObject", .put, on: address)
        options.add(to: &call.headers)
        call.headers.append(S3Object.hashHeader, hash.hexadecimal)
        call.headers.append("x-amz-checksum-sha256", hash.base64)
        if options.mustBeNew { call.headers.append("If-None-Match", "*") }
        call.body = body
        call.payload = .sha256(hash.hexadecimal)
        call.limits = .transfer
        let response = try await client.send(call)
        return S3Object(
            key: address.key, size: body.count, etag: response.headers["ETag"] ?? "",
            version: response.headers["x-amz-version-id"], sha256: hash.hexadecimal)
    }
}

extension TransferLimits {
    /// Of bodies that may be large: as long as bytes move.
    static let transfer = TransferLimits(idle: .seconds(60), total: .seconds(4 * 3600))
}
