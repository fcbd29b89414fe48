import Synchronization

extension S3Client {
    /// What S3 tells of an object.
    @discardableResult
    public func head(_ address: S3Address, version: String? = nil) async throws -> S3Object {
        var call = try call("HeadObject", .head, on: address)
        if let version { call.query = [.init("versionId", version)] }
        let response = try await client.send(call)
        let size = response.headers["Content-Length"].flatMap { Int($0) } ?? 0
        return S3Object(key: address.key, size: size, headers: response.headers)
    }

    /// Hands on an object's bytes in order, once each; goes on where a connection was lost.
    ///
    /// All of them are of the version that the first came from.
    @discardableResult
    public func get(
        _ address: S3Address, version: String? = nil,
        receiving receive: @escaping @Sendable (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> S3Object {
        let progress = Progress()
        var losses = 0
        while true {
            do {
                return try await get(address, version, from: progress, receive)
            } catch let failure as CloudFailure where failure.isTransient {
                losses = progress.hasMoved() ? 1 : losses + 1
                guard losses < Self.fruitlessAttempts else { throw failure }
            }
        }
    }

    private static let fruitlessAttempts = 3

    private func get(
        _ address: S3Address, _ version: String?, from progress: Progress,
        _ receive: @escaping @Sendable (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> S3Object {
        var call = try call("GetObject", .get, on: address)
        if let version { call.query = [.init("versionId", version)] }
        call.limits = .transfer
        let start = progress.count
        if start > 0, let etag = progress.etag {
            call.headers = ["Range": "bytes=\(start)-", "If-Match": etag]
        }
        let response = try await client.stream(call) { chunk, headers in
            progress.add(chunk.count, etag: headers["ETag"])
            try receive(chunk)
        }
        return S3Object(key: address.key, size: progress.count, headers: response.headers)
    }

    private final class Progress: Sendable {
        private struct State {
            var count = 0
            var counted = 0
            var etag: String?
        }
        private let state = Mutex(State())

        var count: Int { state.withLock { $0.count } }
        var etag: String? { state.withLock { $0.etag } }

        func add(_ bytes: Int, etag: String?) {
            state.withLock { state in
                state.count += bytes
                state.etag = state.etag ?? etag
            }
        }

        /// Whether any byte came since it was asked last.
        func hasMoved() -> Bool {
            state.withLock { state in
                defer { state.counted = state.count }
                return state.count > state.counted
            }
        }
    }
}
