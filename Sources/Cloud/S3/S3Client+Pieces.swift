extension S3Client {
    /// A piece of an object; the first also tells how large all of it is.
    public struct Piece: Hashable, Sendable {
        public let bytes: [UInt8]
        public let etag: String
        public let total: Int
    }

    /// So many bytes from an offset on, fewer at the object's end.
    ///
    /// With `etag`, an object that has been replaced meanwhile is refused (HTTP 412).
    public func piece(
        of address: S3Address, from offset: Int, count: Int, etag: String? = nil
    ) async throws -> Piece {
        var call = try call("GetObject", .get, on: address)
        call.headers = ["Range": "bytes=\(offset)-\(offset + count - 1)"]
        if let etag { call.headers.append("If-Match", etag) }
        call.limits = TransferLimits(total: .seconds(600), responseBytes: max(count, 1 << 20))
        do {
            let response = try await client.send(call)
            let total = response.headers["Content-Range"]?.split(separator: "/").last
                .flatMap { Int($0) }
            return Piece(
                bytes: response.body, etag: response.headers["ETag"] ?? "",
                total: total ?? response.body.count)
        } catch let failure as AWSFailure where failure.status == 416 {
            // An empty object has no first byte to begin at.
            return Piece(bytes: [], etag: etag ?? "", total: 0)
        }
    }
}
