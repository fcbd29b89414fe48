import Crypto
import FoundationEssentials
import Synchronization

extension S3Client {
    /// Stores an object whole or not at all, and has S3 hold its bytes to their SHA-256.
    ///
    /// With `mustBeNew`, an object with the same bytes is success, for then this is a repetition.
    /// - Throws: `S3ObjectExists` for one with others, and what `AWSClient.send` throws.
    @discardableResult
    public func put(
        _ body: HTTPBody, at address: S3Address, options: S3PutOptions = S3PutOptions()
    ) async throws -> S3Object {
        do {
            return body.count > partSize
                ? try await putInParts(body, at: address, options: options)
                : try await putAtOnce(body, at: address, options: options)
        } catch let failure as AWSFailure where failure.status == 412 && options.mustBeNew {
            let there = try await head(address)
            guard try await holds(body, there, at: address) else {
                throw S3ObjectExists(address: address)
            }
            return there
        }
    }

    /// Whether an object has these bytes; one that was sent in parts bears no hash of the whole, and
    /// is read.
    func holds(
        _ body: HTTPBody, _ there: S3Object, at address: S3Address
    ) async throws -> Bool {
        guard there.size == body.count else { return false }
        let hash = try BodyHash(of: body, server: address.description)
        if let known = there.sha256 { return known == hash.hexadecimal }
        let read = Mutex(SHA256())
        try await get(address, version: there.version) { chunk in
            read.withLock { $0.update(bufferPointer: chunk) }
        }
        return Array(read.withLock { $0.finalize() }).hexadecimal == hash.hexadecimal
    }

    private func putAtOnce(
        _ body: HTTPBody, at address: S3Address, options: S3PutOptions
    ) async throws -> S3Object {
        let hash = try BodyHash(of: body, server: address.description)
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
