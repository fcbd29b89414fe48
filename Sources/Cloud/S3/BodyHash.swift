import Crypto
import FoundationEssentials
import Glibc

/// The SHA-256 of a body, read in pieces where it is a file.
struct BodyHash: Hashable, Sendable {
    let hexadecimal: String
    let base64: String

    init(of body: HTTPBody, server: String) throws(CloudFailure) {
        var hash = SHA256()
        switch body {
        case .bytes(let bytes): hash.update(data: bytes)
        case .file(let part): try Self.read(part, server: server) { hash.update(bufferPointer: $0) }
        }
        let digest = Array(hash.finalize())
        hexadecimal = digest.hexadecimal
        base64 = Data(digest).base64EncodedString()
    }

    private static func read(
        _ part: FilePart, server: String, onto take: (UnsafeRawBufferPointer) -> Void
    ) throws(CloudFailure) {
        guard let source = try FileBodySource(.file(part), origin: Origin(of: server)) else {
            return
        }
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { room.deallocate() }
        var left = part.count
        while left > 0 {
            guard let count = source.read(into: room) else {
                throw .invalidRequest(server: server, reason: "its file is shorter than it was")
            }
            take(UnsafeRawBufferPointer(rebasing: room[..<count]))
            left -= count
        }
    }
}
