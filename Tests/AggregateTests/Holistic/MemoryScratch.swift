import SalesCore
import Synchronization

/// Scratch space for tests, which also tells how much was written.
final class MemoryScratch: ScratchSpace {
    private let bytes = Mutex<[UInt8]>([])

    var size: Int { bytes.withLock(\.count) }

    func append(_ more: UnsafeRawBufferPointer) -> Int {
        let more = Array(more)
        return bytes.withLock { bytes in
            bytes += more
            return bytes.count - more.count
        }
    }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
        buffer.copyBytes(from: bytes.withLock { $0[offset..<offset + buffer.count] })
    }
}
