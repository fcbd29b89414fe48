import Foundation

/// An open file, read piece by piece; the system keeps the place.
final class FileBytes: Sendable {
    static let pieceSize = 1 << 20

    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(StorageFailure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .reading(path, errno) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// The next bytes; none at the end.
    func next() throws(StorageFailure) -> [UInt8]? {
        var count = 0
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, initialized in
            repeat {
                count = read(descriptor, buffer.baseAddress, buffer.count)
            } while count < 0
                && errno == EINTR
            code = errno
            initialized = max(count, 0)
        }
        guard count >= 0 else { throw .reading(path, code) }
        return count == 0 ? nil : bytes
    }

    /// Writes all of the bytes, however many calls that takes.
    static func write(
        _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
    ) throws(StorageFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Foundation.write(
                descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .writing(path, count < 0 ? errno : ENOSPC) }
            rest = rest.dropFirst(count)
        }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(StorageFailure) {
        try bytes.withUnsafeBufferPointer { buffer throws(StorageFailure) in
            try write(UnsafeRawBufferPointer(buffer), to: descriptor, path: path)
        }
    }
}
