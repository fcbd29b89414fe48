import Foundation
import Storage

/// A file without a name: it goes with its owner, however that ends.
final class ScratchFile: Sendable {
    private let descriptor: Int32

    /// Made in `folder`, where there must be room for it.
    init(in folder: String) throws(RunFailure) {
        descriptor = NamelessFile.descriptor(in: folder)
        guard descriptor >= 0 else {
            throw .unwritable(path: folder, reason: String(cString: strerror(errno)))
        }
    }

    deinit { close(descriptor) }

    /// Under which this process can open it, from its beginning.
    var path: String { "/proc/self/fd/\(descriptor)" }

    func append(_ bytes: [UInt8]) throws(RunFailure) {
        try bytes.withUnsafeBufferPointer { buffer throws(RunFailure) in
            try append(UnsafeRawBufferPointer(buffer))
        }
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws(RunFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = write(
                descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            guard count >= 0 || errno == EINTR else {
                throw .unwritable(
                    path: "a temporary file", reason: String(cString: strerror(errno)))
            }
            if count > 0 { rest = rest.dropFirst(count) }
        }
    }

    /// All that can be read from a descriptor, such as standard input.
    static func holding(_ input: Int32, in folder: String) throws(RunFailure) -> ScratchFile {
        let file = try ScratchFile(in: folder)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(input, &buffer, buffer.count)
            if count == 0 { return file }
            guard count > 0 || errno == EINTR else {
                throw .unreadable(path: "standard input", reason: String(cString: strerror(errno)))
            }
            if count > 0 { try file.append(Array(buffer[..<count])) }
        }
    }
}
