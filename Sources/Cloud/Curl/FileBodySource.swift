import Glibc

/// Reads a body from its file as libcurl asks for it.
final class FileBodySource {
    let count: Int
    private let descriptor: Int32
    private let start: Int
    private var position = 0

    /// Nil for a body that is in memory.
    init?(_ body: HTTPBody, origin: Origin) throws(CloudFailure) {
        guard case .file(let part) = body else { return nil }
        let descriptor = open(part.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .invalidRequest(server: origin.description, reason: "its file cannot be opened")
        }
        self.descriptor = descriptor
        start = part.offset
        count = part.count
    }

    deinit { close(descriptor) }

    /// How many bytes were read, 0 at the end; nil if the file has fewer than promised.
    func read(into room: UnsafeMutableRawBufferPointer) -> Int? {
        let wanted = min(room.count, count - position)
        guard wanted > 0 else { return 0 }
        let read = pread(descriptor, room.baseAddress, wanted, off_t(start + position))
        guard read > 0 else { return nil }
        position += read
        return read
    }

    func rewind(to offset: Int) { position = offset }
}
