import Cloud
import Synchronization

extension S3Client {
    /// The whole object.
    func bytes(_ address: S3Address, version: String? = nil) async throws -> [UInt8] {
        let body = Mutex<[UInt8]>([])
        try await get(address, version: version) { chunk in body.withLock { $0 += chunk } }
        return body.withLock { $0 }
    }
}
